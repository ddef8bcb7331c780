package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** Payment by card without a card. */
public class CardMissing extends Refusal {

    public CardMissing(String orderNumber) {
        super(Kind.INVALID, "Order " + orderNumber + " is to be paid by card, but no card was given");
        with("orderNumber", orderNumber);
    }
}
