package io.comanda.catalog.web;

import io.comanda.catalog.Catalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What products look like. */
@RestController
@RequestMapping("/api/products")
@Tag(name = "Products")
class PictureController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Catalog catalog;

    PictureController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping(value = "/{number}/picture", produces = "image/*")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The product's picture, else that of its family")
    ResponseEntity<Resource> picture(@PathVariable String number) {
        var picture = catalog.picture(number);
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaTypeFactory.getMediaType(picture).orElseThrow())
                .body(picture);
    }
}
