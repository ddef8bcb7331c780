package io.comanda.returns.domain;

import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import org.springframework.stereotype.Component;

/** Money that a carrier took at the door and has not paid out: what is credited now could not be given back. */
@Component
public class OutstandingCash {

    private final Payments payments;

    OutstandingCash(Payments payments) {
        this.payments = payments;
    }

    public boolean isOutstanding(OrderView order) {
        return order.paymentMethod().equals(PaymentMethod.COD.name())
                && payments.find(order.number())
                        .map(PaymentSummary::due)
                        .filter(due -> due.isPositive())
                        .isPresent();
    }
}
