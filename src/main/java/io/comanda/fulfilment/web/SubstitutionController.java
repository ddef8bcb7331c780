package io.comanda.fulfilment.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.fulfilment.SubstituteOffer;
import io.comanda.fulfilment.Substituted;
import io.comanda.fulfilment.Substitutions;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other goods instead of those a line waits for. */
@RestController
@RequestMapping("/api/orders/{orderNumber}/lines/{lineNo}/substitution")
@Tag(name = "Orders")
class SubstitutionController {

    private final Substitutions substitutions;
    private final VisibleOrders orders;
    private final Idempotency idempotency;

    SubstitutionController(Substitutions substitutions, VisibleOrders orders, Idempotency idempotency) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.idempotency = idempotency;
    }

    /** @param reason why other goods go, for the timelines */
    record Replacement(
            @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
            @NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping
    @PreAuthorize(Rights.SUBSTITUTE)
    @Operation(summary = "What could go instead of what a line waits for, at today's price for the customer")
    SubstituteOffer offer(@PathVariable String orderNumber, @PathVariable int lineNo) {
        return substitutions.of(orders.get(orderNumber).number(), lineNo);
    }

    @PostMapping
    @PreAuthorize(Rights.SUBSTITUTE)
    @Operation(summary = "Give up what a line waits for, and order a substitute instead")
    ResponseEntity<Substituted> replace(
            @PathVariable String orderNumber,
            @PathVariable int lineNo,
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid Replacement replacement) {
        var order = orders.get(orderNumber).number();
        var answer = idempotency.once(
                "substitute " + order + "/" + lineNo,
                key,
                replacement,
                Substituted.class,
                () -> substitutions.replace(order, lineNo, replacement.productNumber(), replacement.reason()));
        return answer.created("/api/orders/" + answer.body().replacementOrder());
    }
}
