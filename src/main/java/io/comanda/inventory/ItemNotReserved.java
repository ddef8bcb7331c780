package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The picked item is not, or no longer, reserved for the order. */
public class ItemNotReserved extends Refusal {

    public ItemNotReserved(String orderNumber, long itemId) {
        super(Kind.CONFLICT, "Item " + itemId + " is not reserved for " + orderNumber);
        with("orderNumber", orderNumber);
        with("itemId", itemId);
    }
}
