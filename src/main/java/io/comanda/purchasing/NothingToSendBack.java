package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;

/** Of these goods no more was rejected and kept than this. */
public class NothingToSendBack extends Refusal {

    public NothingToSendBack(String purchaseOrderNumber, Quantity kept) {
        super(Kind.CONFLICT, "Of what was rejected of " + purchaseOrderNumber + ", " + kept + " is kept");
        with("purchaseOrderNumber", purchaseOrderNumber);
        with("kept", kept.toString());
    }
}
