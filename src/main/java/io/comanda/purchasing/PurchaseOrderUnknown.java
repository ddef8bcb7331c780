package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** There is no such order to a supplier. */
public class PurchaseOrderUnknown extends Refusal {

    public PurchaseOrderUnknown(String purchaseOrderNumber) {
        super(Kind.NOT_FOUND, "There is no purchase order " + purchaseOrderNumber);
        with("purchaseOrderNumber", purchaseOrderNumber);
    }
}
