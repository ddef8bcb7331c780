package io.comanda.fulfilment;

import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an order is paid, and the change of it. */
@Service
@Transactional
public class OrderPayments {

    private final Ordering ordering;
    private final PaymentWays ways;
    private final Payments payments;
    private final ApplicationEventPublisher events;

    OrderPayments(Ordering ordering, PaymentWays ways, Payments payments, ApplicationEventPublisher events) {
        this.ordering = ordering;
        this.ways = ways;
        this.payments = payments;
        this.events = events;
    }

    /**
     * Another way to pay; its process looks at the payment anew.
     *
     * @param channel in which the choice is made; refused where it does not offer the method to him
     */
    public void change(OrderView order, String channel, String method, @Nullable String token) {
        var chosen = PaymentMethod.valueOf(method);
        ways.require(chosen, channel, order.customerNumber());
        ordering.payBy(order.number(), method, token);
        payments.changeMethod(new OpenPayment(order.number(), order.customerNumber(), chosen, order.gross(), token));
        events.publishEvent(new PaymentMethodChanged(order.number()));
    }
}
