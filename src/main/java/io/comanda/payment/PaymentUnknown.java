package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** The order has no payment of this sort. */
public class PaymentUnknown extends Refusal {

    public PaymentUnknown(String orderNumber) {
        super(Kind.NOT_FOUND, "There is no such payment for order " + orderNumber);
        with("orderNumber", orderNumber);
    }
}
