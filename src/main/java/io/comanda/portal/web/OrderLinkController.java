package io.comanda.portal.web;

import io.comanda.ordering.VisibleOrders;
import io.comanda.portal.CustomerOrders;
import io.comanda.portal.domain.PageAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's link of an order, for the desk. */
@RestController
@RequestMapping("/api/orders/{orderNumber}/customer-link")
@Tag(name = "Orders")
@PreAuthorize("hasAnyRole('order-desk', 'supervisor')")
class OrderLinkController {

    private final VisibleOrders visible;
    private final CustomerOrders orders;
    private final PageAddress address;

    OrderLinkController(VisibleOrders visible, CustomerOrders orders, PageAddress address) {
        this.visible = visible;
        this.orders = orders;
        this.address = address;
    }

    record Link(String url) {}

    @PostMapping
    @Operation(summary = "A new link to the customer's page, to be sent or read out")
    Link link(@PathVariable String orderNumber) {
        var order = visible.get(orderNumber);
        return new Link(address.of(order.number()).toString());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make all links given out so far worthless")
    void revoke(@PathVariable String orderNumber) {
        orders.revokeLinks(visible.get(orderNumber).number());
    }
}
