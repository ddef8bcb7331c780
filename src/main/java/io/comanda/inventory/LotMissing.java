package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The product is kept by lots, so its lot must be named. */
public class LotMissing extends Refusal {

    public LotMissing(String productNumber) {
        super(Kind.INVALID, "Lot of " + productNumber + " is missing");
        with("productNumber", productNumber);
    }
}
