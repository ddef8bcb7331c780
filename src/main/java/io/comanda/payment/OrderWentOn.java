package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** The order went on because this money had come; it can be paid back, but no longer be taken off. */
public class OrderWentOn extends Refusal {

    public OrderWentOn(String orderNumber) {
        super(Kind.CONFLICT, "Order " + orderNumber + " has gone on for this money");
        with("orderNumber", orderNumber);
    }
}
