package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** More was picked than is reserved. */
public class PickedTooMuch extends Refusal {

    public PickedTooMuch(String orderNumber, long itemId) {
        super(Kind.INVALID, "More picked than reserved for item " + itemId + " of " + orderNumber);
        with("orderNumber", orderNumber);
        with("itemId", itemId);
    }
}
