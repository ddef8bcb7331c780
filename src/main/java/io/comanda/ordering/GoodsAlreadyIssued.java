package io.comanda.ordering;

import io.comanda.kernel.Refusal;

/** Goods have left the house: a cancellation is no longer possible, a return is. */
public class GoodsAlreadyIssued extends Refusal {

    public GoodsAlreadyIssued(String orderNumber) {
        super(Kind.CONFLICT, "Goods of order " + orderNumber + " have left already");
        with("orderNumber", orderNumber);
    }
}
