package io.comanda.fulfilment.domain;

import io.comanda.ordering.HoldType;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import org.springframework.stereotype.Component;

/** Asks for money before delivery: proforma, another way to pay, reminders. */
@Component
public class Reminders {

    private final Ordering ordering;
    private final Payments payments;
    private final Papers papers;
    private final CustomerNews news;

    Reminders(Ordering ordering, Payments payments, Papers papers, CustomerNews news) {
        this.ordering = ordering;
        this.payments = payments;
        this.papers = papers;
        this.news = news;
    }

    public void proforma(OrderView order) {
        var number = "PF-" + order.number();
        news.proforma(order, number, papers.proforma(order, number));
    }

    public void declined(OrderView order) {
        var payment = payments.summary(order.number());
        ordering.hold(order.number(), HoldType.PAYMENT, "declined");
        news.paymentDeclined(order, payment.attempt());
    }

    /**
     * Reminds whoever owes something.
     *
     * @return false when it is the provider, who does not count
     */
    public boolean followUp(OrderView order, int reminder) {
        var payment = payments.summary(order.number());
        if (payment.method() == PaymentMethod.CARD && isProvidersTurn(payment)) {
            payments.reconcile(order.number());
            return false;
        }
        news.paymentReminder(order, payment.due(), reminder);
        return true;
    }

    private static boolean isProvidersTurn(PaymentSummary payment) {
        return payment.state() == PaymentState.PENDING || payment.state() == PaymentState.ACTION_REQUIRED;
    }
}
