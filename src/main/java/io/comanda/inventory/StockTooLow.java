package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The place holds too little that is free to do this. */
public class StockTooLow extends Refusal {

    public StockTooLow(String productNumber, String locationCode) {
        super(Kind.CONFLICT, "Too little free stock of " + productNumber + " in " + locationCode);
        with("productNumber", productNumber);
        with("locationCode", locationCode);
    }
}
