package io.comanda.amendment.web;

import io.comanda.amendment.AmendmentPreview;
import io.comanda.amendment.Amendments;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.text.FactWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of placed orders. */
@RestController
@RequestMapping("/api/orders/{orderNumber}/changes")
@Tag(name = "Orders")
class AmendmentController {

    private final Amendments amendments;
    private final VisibleOrders orders;
    private final FactWords words;
    private final CurrentActor actor;

    AmendmentController(Amendments amendments, VisibleOrders orders, FactWords words, CurrentActor actor) {
        this.amendments = amendments;
        this.orders = orders;
        this.words = words;
        this.actor = actor;
    }

    @PostMapping("/preview")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "What a change would do to money, goods, papers and people; nothing happens")
    AmendmentPreview preview(
            @PathVariable String orderNumber, @RequestBody @Valid ChangeRequest change, Locale locale) {
        orders.get(orderNumber);
        return amendments.preview(orderNumber, wish(change)).told(reason -> words.in(locale, "reason", reason));
    }

    @PostMapping
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have a change carried out of which somebody saw the preview; one at a time")
    OrderAmendment request(
            @PathVariable String orderNumber, @RequestBody @Valid ChangeConfirmation confirmation, Locale locale) {
        orders.get(orderNumber);
        var asked = amendments.request(
                orderNumber, wish(confirmation.change()), confirmation.basis(), confirmation.reason());
        return OrderAmendment.of(asked, words, locale);
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Changes of an order, newest first")
    List<OrderAmendment> changes(@PathVariable String orderNumber, Locale locale) {
        orders.get(orderNumber);
        return amendments.ofOrder(orderNumber).stream()
                .map(known -> OrderAmendment.of(known, words, locale))
                .toList();
    }

    @PostMapping("/{number}/withdrawal")
    @PreAuthorize(Rights.WITHDRAW)
    @Operation(summary = "Take back a change that waits for its approval")
    OrderAmendment withdraw(@PathVariable String orderNumber, @PathVariable String number, Locale locale) {
        orders.get(orderNumber);
        return OrderAmendment.of(amendments.withdraw(orderNumber, number), words, locale);
    }

    private OrderChange wish(ChangeRequest change) {
        return Rights.within(change.wish(), actor.get());
    }
}
