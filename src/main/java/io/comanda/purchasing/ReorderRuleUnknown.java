package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** The warehouse has no reorder rule for the product. */
public class ReorderRuleUnknown extends Refusal {

    public ReorderRuleUnknown(String productNumber, String warehouseCode) {
        super(Kind.NOT_FOUND, "No reorder rule for " + productNumber + " in " + warehouseCode);
        with("productNumber", productNumber);
        with("warehouseCode", warehouseCode);
    }
}
