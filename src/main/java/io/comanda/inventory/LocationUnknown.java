package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The warehouse has no such location. */
public class LocationUnknown extends Refusal {

    public LocationUnknown(String warehouseCode, String locationCode) {
        super(Kind.NOT_FOUND, "No location " + locationCode + " in warehouse " + warehouseCode);
        with("warehouseCode", warehouseCode);
        with("locationCode", locationCode);
    }
}
