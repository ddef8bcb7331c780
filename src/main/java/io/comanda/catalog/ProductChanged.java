package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** Somebody changed the product since the caller read it. */
public final class ProductChanged extends Refusal {

    public ProductChanged(String productNumber) {
        super(Kind.CONFLICT, "Product " + productNumber + " was changed meanwhile");
        with("productNumber", productNumber);
    }
}
