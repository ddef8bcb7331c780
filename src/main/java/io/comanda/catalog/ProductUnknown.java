package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** There is no product of this number. */
public final class ProductUnknown extends Refusal {

    public ProductUnknown(String productNumber) {
        super(Kind.NOT_FOUND, "No product " + productNumber);
        with("productNumber", productNumber);
    }
}
