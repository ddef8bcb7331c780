package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The product is a service or otherwise not kept on stock. */
public class ProductNotStocked extends Refusal {

    public ProductNotStocked(String productNumber) {
        super(Kind.INVALID, "Product " + productNumber + " is not kept on stock");
        with("productNumber", productNumber);
    }
}
