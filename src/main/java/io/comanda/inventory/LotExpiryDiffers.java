package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The lot is known with another expiry date. */
public class LotExpiryDiffers extends Refusal {

    public LotExpiryDiffers(String productNumber, String lotNumber) {
        super(Kind.CONFLICT, "Lot " + lotNumber + " of " + productNumber + " has another expiry date");
        with("productNumber", productNumber);
        with("lotNumber", lotNumber);
    }
}
