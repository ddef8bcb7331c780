package io.comanda.catalog;

import io.comanda.kernel.Refusal;

/** Goods for a consumer in a country whose VAT rates nobody has entered. */
public class VatRateUnknown extends Refusal {

    public VatRateUnknown(String productNumber, String country) {
        super(Kind.CONFLICT, "The VAT rate of " + productNumber + " in " + country + " is not known");
        with("product", productNumber);
        with("country", country);
    }
}
