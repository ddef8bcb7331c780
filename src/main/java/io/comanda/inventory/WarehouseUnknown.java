package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** There is no such warehouse. */
public class WarehouseUnknown extends Refusal {

    public WarehouseUnknown(String warehouseCode) {
        super(Kind.NOT_FOUND, "No warehouse " + warehouseCode);
        with("warehouseCode", warehouseCode);
    }
}
