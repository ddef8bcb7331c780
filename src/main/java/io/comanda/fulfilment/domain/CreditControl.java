package io.comanda.fulfilment.domain;

import io.comanda.customer.Customers;
import io.comanda.invoicing.Dunning;
import io.comanda.kernel.Money;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import org.springframework.stereotype.Component;

/** Orders on account: what they take of the customer's limit, and what finance decides when it does not suffice. */
@Component
public class CreditControl {

    private final Ordering ordering;
    private final Customers customers;
    private final CustomerCredit credit;
    private final Dunning dunning;

    CreditControl(Ordering ordering, Customers customers, CustomerCredit credit, Dunning dunning) {
        this.ordering = ordering;
        this.customers = customers;
        this.credit = credit;
        this.dunning = dunning;
    }

    /** Whether reminders did not help: then finance decides on each order, whatever the limit leaves. */
    public boolean isBlocked(String orderNumber) {
        return dunning.blocks(ordering.order(orderNumber).customerNumber());
    }

    /** @throws io.comanda.payment.CreditLimitExceeded if the order does not fit; nothing has changed then */
    public void take(String orderNumber) {
        var order = ordering.order(orderNumber);
        take(orderNumber, customers.customer(order.customerNumber()).creditLimit());
    }

    /** Finance lets this order pass: for it the limit is as high as it needs to be. */
    public void takeBeyondLimit(String orderNumber) {
        var order = ordering.order(orderNumber);
        var used = credit.use(order.customerNumber(), order.currency()).used();
        take(orderNumber, used.plus(order.gross()));
    }

    public void hold(String orderNumber, String reason) {
        ordering.hold(orderNumber, HoldType.CREDIT, reason);
    }

    private void take(String orderNumber, Money limit) {
        var order = ordering.order(orderNumber);
        credit.take(orderNumber, order.customerNumber(), order.gross(), limit);
        ordering.payment(orderNumber, PaymentState.AUTHORIZED);
        ordering.releaseHold(orderNumber, HoldType.CREDIT);
    }
}
