package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** Nothing lies there, or somebody is counting it already. */
public class NothingToCount extends Refusal {

    public NothingToCount(String warehouseCode) {
        super(Kind.CONFLICT, "Nothing to count in " + warehouseCode);
        with("warehouseCode", warehouseCode);
    }
}
