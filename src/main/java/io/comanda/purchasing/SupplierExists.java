package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** The number is taken by another supplier. */
public class SupplierExists extends Refusal {

    public SupplierExists(String supplierNumber) {
        super(Kind.CONFLICT, "There already is supplier " + supplierNumber);
        with("supplierNumber", supplierNumber);
    }
}
