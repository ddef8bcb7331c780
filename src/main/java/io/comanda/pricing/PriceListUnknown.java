package io.comanda.pricing;

import io.comanda.kernel.Refusal;

/** There is no price list of this code. */
public final class PriceListUnknown extends Refusal {

    public PriceListUnknown(String priceListCode) {
        super(Kind.NOT_FOUND, "No price list " + priceListCode);
        with("priceListCode", priceListCode);
    }
}
