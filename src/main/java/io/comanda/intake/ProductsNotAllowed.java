package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Products are created by those who keep the catalogue. */
public class ProductsNotAllowed extends Refusal {

    public ProductsNotAllowed() {
        super(Kind.FORBIDDEN, "Only supervisors and administrators create products");
    }
}
