package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import io.comanda.shipping.CarrierCash;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the driver of the next shipment of an order collects: the first to leave asks for all that is not given up, a later one
 * only for what no driver before it was told to collect, since the order grew meanwhile or a parcel came back or was stopped.
 * Nobody asks for what was credited, or will be since it is stopped.
 */
@Component
public class CashToCollect {

    private final Shipments shipments;
    private final Invoicing invoicing;
    private final OrderInvoice orderInvoice;
    private final CarrierCash cash;
    private final Payments payments;

    CashToCollect(
            Shipments shipments, Invoicing invoicing, OrderInvoice orderInvoice, CarrierCash cash, Payments payments) {
        this.shipments = shipments;
        this.invoicing = invoicing;
        this.orderInvoice = orderInvoice;
        this.cash = cash;
        this.payments = payments;
    }

    /** Nothing where the order is paid in another way, or all is asked for. */
    public @Nullable Money of(OrderView order) {
        return Optional.of(order)
                .filter(each -> each.paymentMethod().equals(PaymentMethod.COD.name()))
                .map(each -> worth(each).minus(secured(each)))
                .filter(Money::isPositive)
                .orElse(null);
    }

    private Money worth(OrderView order) {
        var invoices = invoicing.ofOrder(order.number());
        var rest = orderInvoice.rest(order);
        var uncredited = invoices.stream().map(InvoiceView::gross).reduce(rest, Money::plus);
        var credited = invoices.stream().map(InvoiceView::credited).reduce(Money.zero(order.currency()), Money::plus);
        return uncredited.minus(credited).min(uncredited.minus(stopped(order)));
    }

    private Money stopped(OrderView order) {
        var quantities = shipments.ofOrder(order.number()).stream()
                .filter(Shipment::isStopped)
                .flatMap(shipment -> shipment.quantities().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Quantity::plus));
        return orderInvoice.worth(order, quantities);
    }

    /** Asked for at doors, or here already: cash that came was asked for, money that came by bank was not. */
    private Money secured(OrderView order) {
        var numbers = shipments.ofOrder(order.number()).stream()
                .map(Shipment::view)
                .map(ShipmentView::number)
                .toList();
        var asked = cash.asked(numbers, order.currency());
        return payments.find(order.number())
                .map(payment -> payments.left(order.number(), UnbookedMoney.COMES_BY_ITSELF, Set.of()))
                .filter(came -> came.compareTo(asked) > 0)
                .orElse(asked);
    }
}
