package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The place is on the sheet of a count that is not closed. */
public class PlaceBeingCounted extends Refusal {

    public PlaceBeingCounted(String productNumber, String locationCode) {
        super(Kind.CONFLICT, "Place " + locationCode + " of " + productNumber + " is being counted");
        with("productNumber", productNumber);
        with("locationCode", locationCode);
    }
}
