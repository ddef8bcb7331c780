package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** There is no such supplier. */
public class SupplierUnknown extends Refusal {

    public SupplierUnknown(String supplierNumber) {
        super(Kind.NOT_FOUND, "There is no supplier " + supplierNumber);
        with("supplierNumber", supplierNumber);
    }
}
