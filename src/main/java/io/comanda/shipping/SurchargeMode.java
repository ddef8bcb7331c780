package io.comanda.shipping;

/** How a surcharge is reckoned. */
public enum SurchargeMode {
    FIXED,
    /** Of the cash, of the insured value, or of the freight. */
    PERCENT,
    PER_KG,
    PER_PARCEL
}
