package io.comanda.purchasing;

import io.comanda.kernel.Refusal;

/** The supplier does not offer the product, or not from that day. */
public class OfferUnknown extends Refusal {

    public OfferUnknown(String supplierNumber, String productNumber) {
        super(Kind.NOT_FOUND, "Supplier " + supplierNumber + " does not offer " + productNumber);
        with("supplierNumber", supplierNumber);
        with("productNumber", productNumber);
    }
}
