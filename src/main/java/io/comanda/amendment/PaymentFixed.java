package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** Money was taken, came or was invoiced already, or is to be collected with goods that have left. */
public class PaymentFixed extends Refusal {

    public PaymentFixed(String orderNumber) {
        super(Kind.CONFLICT, "It is too late for another way to pay order " + orderNumber);
        with("orderNumber", orderNumber);
    }
}
