package io.comanda.ordering;

import io.comanda.kernel.Refusal;

/** The order is closed or cancelled, or was never placed. */
public class OrderNotOpen extends Refusal {

    public OrderNotOpen(String orderNumber, Lifecycle lifecycle) {
        super(Kind.CONFLICT, "Order " + orderNumber + " is " + lifecycle);
        with("orderNumber", orderNumber);
        with("lifecycle", lifecycle.name());
    }
}
