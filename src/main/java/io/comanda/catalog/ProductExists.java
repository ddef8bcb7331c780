package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** The number is taken by another product. */
public final class ProductExists extends Refusal {

    public ProductExists(String productNumber) {
        super(Kind.CONFLICT, "Product " + productNumber + " exists");
        with("productNumber", productNumber);
    }
}
