package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** Somebody changed the supplier since the caller read him. */
public class SupplierChanged extends Refusal {

    public SupplierChanged(String supplierNumber) {
        super(Kind.CONFLICT, "Changed meanwhile: supplier " + supplierNumber);
        with("supplierNumber", supplierNumber);
    }
}
