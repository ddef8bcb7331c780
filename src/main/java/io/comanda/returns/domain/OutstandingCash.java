package io.comanda.returns.domain;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.shipping.CarrierCash;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Money that a carrier takes at the door and has not paid out: what is credited now could not be given back. Nobody takes any for
 * parcels that came back or were stopped.
 */
@Component
public class OutstandingCash {

    private final Payments payments;
    private final Fulfilment fulfilment;
    private final CarrierCash cash;

    OutstandingCash(Payments payments, Fulfilment fulfilment, CarrierCash cash) {
        this.payments = payments;
        this.fulfilment = fulfilment;
        this.cash = cash;
    }

    public boolean isOutstanding(OrderView order) {
        return order.paymentMethod().equals(PaymentMethod.COD.name())
                && payments.find(order.number())
                        .map(PaymentSummary::due)
                        .filter(due -> due.isPositive())
                        .isPresent()
                && cash.asked(shipments(order), order.currency()).isPositive();
    }

    private List<String> shipments(OrderView order) {
        return fulfilment.ofOrder(order.number()).stream()
                .map(ShipmentView::number)
                .toList();
    }
}
