package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** Neither the product nor its families have a picture. */
public final class PictureMissing extends Refusal {

    public PictureMissing(String productNumber) {
        super(Kind.NOT_FOUND, "No picture of " + productNumber);
        with("productNumber", productNumber);
    }
}
