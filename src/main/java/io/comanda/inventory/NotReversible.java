package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/**
 * Goods that were sold or moved come back by a return or a transfer, opening stock with its import, not by a reversal; and once
 * is enough.
 */
public class NotReversible extends Refusal {

    public NotReversible(long movementId) {
        super(Kind.CONFLICT, "Movement " + movementId + " cannot be reversed");
        with("movementId", movementId);
    }
}
