package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** The order to the supplier is in a state that does not allow this. */
public class PurchaseOrderNotOpen extends Refusal {

    public PurchaseOrderNotOpen(String purchaseOrderNumber, PurchaseOrderState state) {
        super(Kind.CONFLICT, "Purchase order " + purchaseOrderNumber + " is " + state);
        with("purchaseOrderNumber", purchaseOrderNumber);
        with("state", state);
    }
}
