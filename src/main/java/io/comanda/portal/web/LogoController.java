package io.comanda.portal.web;

import io.comanda.platform.company.Company;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's logo, as documents and mails bear it. */
@RestController
@Tag(name = "Customer page")
class LogoController {

    private final Company company;
    private final ResourceLoader resources;

    LogoController(Company company, ResourceLoader resources) {
        this.company = company;
        this.resources = resources;
    }

    @GetMapping("/api/company/logo")
    @PreAuthorize("permitAll()")
    @Operation(summary = "The company's logo; nothing when there is none")
    ResponseEntity<byte[]> logo() throws IOException {
        var file = resources.getResource(company.logo());
        if (!file.exists()) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.IMAGE_PNG))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(file.getContentAsByteArray());
    }
}
