package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** Nothing came in under this number for the order. */
public class ReceiptUnknown extends Refusal {

    public ReceiptUnknown(String purchaseOrderNumber, long receipt) {
        super(Kind.NOT_FOUND, "No receipt " + receipt + " of " + purchaseOrderNumber);
        with("purchaseOrderNumber", purchaseOrderNumber);
        with("receipt", receipt);
    }
}
