package io.comanda.ordering;

import io.comanda.kernel.Refusal;

/** There is no such order, or the caller may not know of it. */
public class OrderUnknown extends Refusal {

    public OrderUnknown(String orderNumber) {
        super(Kind.NOT_FOUND, "There is no order " + orderNumber);
        with("orderNumber", orderNumber);
    }
}
