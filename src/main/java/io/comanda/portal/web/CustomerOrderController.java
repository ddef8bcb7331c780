package io.comanda.portal.web;

import io.comanda.fulfilment.CancellationPreview;
import io.comanda.platform.web.InlineFile;
import io.comanda.portal.CustomerOrder;
import io.comanda.portal.CustomerOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A customer's order, for whoever has the link out of a mail about it. */
@RestController
@RequestMapping("/api/customer-orders/{token}")
@Tag(name = "Customer page")
@PreAuthorize("permitAll()")
class CustomerOrderController {

    private final CustomerOrders orders;

    CustomerOrderController(CustomerOrders orders) {
        this.orders = orders;
    }

    record CancellationWish(@Nullable @Size(max = 500) String reason) {}

    /** @param cardToken what the card provider's own form gave; card data never come here */
    record PaymentWish(
            @NotNull @Pattern(regexp = "CARD|TRANSFER") String method, @Nullable @Size(max = 200) String cardToken) {}

    record QuestionDraft(@NotBlank @Size(max = 2000) String question) {}

    @GetMapping
    @Operation(summary = "Where the order is, what is in it, and what can be done now")
    CustomerOrder order(@PathVariable String token) {
        return orders.order(token);
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "A paper of the order: confirmation, proforma, invoice")
    ResponseEntity<byte[]> document(@PathVariable String token, @PathVariable long id) {
        return InlineFile.of(orders.document(token, id));
    }

    @GetMapping("/cancellation")
    @Operation(summary = "What cancelling would mean for the customer, or why it cannot be done")
    CancellationPreview cancellation(@PathVariable String token) {
        return orders.cancellation(token);
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Cancel the order, as long as nothing has left the house")
    CustomerOrder cancel(@PathVariable String token, @RequestBody @Valid CancellationWish wish) {
        return AsCustomer.of(orders.customer(token), () -> orders.cancel(token, wish.reason()));
    }

    @PostMapping("/payment")
    @Operation(summary = "Pay in another way, or with another card")
    CustomerOrder pay(@PathVariable String token, @RequestBody @Valid PaymentWish wish) {
        return AsCustomer.of(orders.customer(token), () -> orders.payBy(token, wish.method(), wish.cardToken()));
    }

    @PostMapping("/questions")
    @Operation(summary = "Ask the order desk something")
    CustomerOrder ask(@PathVariable String token, @RequestBody @Valid QuestionDraft draft) {
        return AsCustomer.of(
                orders.customer(token), () -> orders.ask(token, draft.question().strip()));
    }
}
