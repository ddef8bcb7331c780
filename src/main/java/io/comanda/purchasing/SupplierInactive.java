package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** We no longer buy from the supplier. */
public class SupplierInactive extends Refusal {

    public SupplierInactive(String supplierNumber) {
        super(Kind.CONFLICT, "Supplier " + supplierNumber + " is not active");
        with("supplierNumber", supplierNumber);
    }
}
