package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** Somebody or something changed the order since the preview. */
public class OrderMovedOn extends Refusal {

    public OrderMovedOn(String orderNumber) {
        super(Kind.CONFLICT, "Order " + orderNumber + " has changed meanwhile: look at the preview again");
        with("orderNumber", orderNumber);
    }
}
