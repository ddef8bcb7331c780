package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The product has no such lot. */
public class LotUnknown extends Refusal {

    public LotUnknown(String productNumber, String lotNumber) {
        super(Kind.NOT_FOUND, "No lot " + lotNumber + " of " + productNumber);
        with("productNumber", productNumber);
        with("lotNumber", lotNumber);
    }
}
