package io.comanda.fulfilment.web;

import io.comanda.fulfilment.CancellationPreview;
import io.comanda.fulfilment.Cancellations;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.VisibleOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an order gets on: its shipments, its mails, and what cancelling it would do. */
@RestController
@RequestMapping("/api/orders/{orderNumber}")
@Tag(name = "Orders")
class ProgressController {

    private final VisibleOrders orders;
    private final Fulfilment fulfilment;
    private final Cancellations cancellations;
    private final Notifications notifications;

    ProgressController(
            VisibleOrders orders, Fulfilment fulfilment, Cancellations cancellations, Notifications notifications) {
        this.orders = orders;
        this.fulfilment = fulfilment;
        this.cancellations = cancellations;
        this.notifications = notifications;
    }

    @GetMapping("/shipments")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Shipments of an order")
    List<ShipmentView> shipments(@PathVariable String orderNumber) {
        orders.get(orderNumber);
        return fulfilment.ofOrder(orderNumber);
    }

    @GetMapping("/cancellation")
    @PreAuthorize(Rights.CANCEL)
    @Operation(
            summary = "What cancelling an order would do now, or why it cannot be done",
            description = "Money, goods, shipments, papers, tasks and the mail; nothing is changed.")
    CancellationPreview cancellation(@PathVariable String orderNumber, Locale locale) {
        orders.get(orderNumber);
        return cancellations.preview(orderNumber, locale);
    }

    @GetMapping("/mails")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Mails about an order with their delivery state")
    List<MailView> mails(@PathVariable String orderNumber) {
        orders.get(orderNumber);
        return notifications.of("order", orderNumber);
    }
}
