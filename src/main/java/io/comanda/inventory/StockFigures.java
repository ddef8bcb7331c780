package io.comanda.inventory;

import io.comanda.kernel.Quantity;

/** What lies somewhere, in the base unit: {@code available = onHand - blocked - reserved}. */
public record StockFigures(Quantity onHand, Quantity blocked, Quantity reserved) {

    public Quantity available() {
        return onHand.minus(blocked).minus(reserved);
    }
}
