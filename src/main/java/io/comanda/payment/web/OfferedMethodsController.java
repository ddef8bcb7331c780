package io.comanda.payment.web;

import io.comanda.payment.OfferedMethods;
import io.comanda.payment.PaymentMethods;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.VersionTag;
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

/** Which ways to pay are offered where. */
@RestController
@RequestMapping("/api/admin/payment-methods")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Administration")
class OfferedMethodsController {

    private final PaymentMethods ways;

    OfferedMethodsController(PaymentMethods ways) {
        this.ways = ways;
    }

    @GetMapping
    @Operation(summary = "Ways to pay by channel")
    KeptSetting<OfferedMethods> offers() {
        return ways.offers();
    }

    @PutMapping
    @Operation(summary = "Offer other ways to pay; the version in If-Match")
    KeptSetting<OfferedMethods> offer(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid OfferedMethods methods) {
        return ways.offer(methods, VersionTag.read(ifMatch));
    }
}
