package io.comanda.shipping.web;

import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.VersionTag;
import io.comanda.shipping.DeliveryOptions;
import io.comanda.shipping.OfferedServices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which services can be asked for where. */
@RestController
@RequestMapping("/api/admin/delivery-options")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Administration")
class DeliveryOptionsController {

    private final DeliveryOptions options;

    DeliveryOptionsController(DeliveryOptions options) {
        this.options = options;
    }

    @GetMapping
    @Operation(summary = "Delivery services by channel; a channel that is not named offers all")
    KeptSetting<OfferedServices> offered() {
        return options.offered();
    }

    @PutMapping
    @Operation(summary = "Offer other delivery services; the version in If-Match")
    KeptSetting<OfferedServices> offer(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid OfferedServices services) {
        return options.offer(services, VersionTag.read(ifMatch));
    }
}
