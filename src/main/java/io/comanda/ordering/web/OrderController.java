package io.comanda.ordering.web;

import io.comanda.access.Visibility;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.Customers;
import io.comanda.kernel.Address;
import io.comanda.ordering.Channel;
import io.comanda.ordering.OrderRequest;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders: place, read, cancel. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders")
class OrderController {

    private final Ordering ordering;
    private final VisibleOrders orders;
    private final Customers customers;
    private final Visibility visibility;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    OrderController(
            Ordering ordering,
            VisibleOrders orders,
            Customers customers,
            Visibility visibility,
            Idempotency idempotency,
            CurrentActor actor) {
        this.ordering = ordering;
        this.orders = orders;
        this.customers = customers;
        this.visibility = visibility;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @PostMapping
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Place an order; the same key again answers the same and orders nothing more")
    ResponseEntity<OrderView> place(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid OrderRequest request) {
        visibility.requireAgent(
                customers.customer(request.customerNumber()).agentCode(),
                () -> new CustomerUnknown(request.customerNumber()));
        var answer = idempotency.once(
                "place-order",
                key,
                request,
                OrderView.class,
                () -> ordering.place(request.wish(Channel.of(actor.get()))));
        return answer.created("/api/orders/" + answer.body().number());
    }

    @GetMapping("/{orderNumber}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "An order with its lines and how far it is")
    OrderView order(@PathVariable String orderNumber) {
        return orders.get(orderNumber);
    }

    @PostMapping("/{orderNumber}/cancellation")
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop an order of which nothing has left; its process undoes what was done")
    void cancel(@PathVariable String orderNumber, @RequestBody @Valid CancellationRequest request) {
        orders.get(orderNumber);
        ordering.requestCancellation(orderNumber, request.reason());
    }

    @PutMapping("/{orderNumber}/delivery-address")
    @PreAuthorize(Rights.DESK)
    @Operation(summary = "Correct where an order goes, while nothing has left")
    OrderView deliverTo(@PathVariable String orderNumber, @RequestBody @Valid Address address) {
        orders.get(orderNumber);
        ordering.deliverTo(orderNumber, address);
        return orders.get(orderNumber);
    }
}
