package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** The bar code already means another product or packaging. */
public class PackagingCodeTaken extends Refusal {

    public PackagingCodeTaken(String gtin) {
        super(Kind.CONFLICT, "The GTIN " + gtin + " is taken");
        with("gtin", gtin);
    }
}
