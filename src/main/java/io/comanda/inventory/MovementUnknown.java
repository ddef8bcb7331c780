package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** There is no such row in the ledger. */
public class MovementUnknown extends Refusal {

    public MovementUnknown(long movementId) {
        super(Kind.NOT_FOUND, "No movement " + movementId);
        with("movementId", movementId);
    }
}
