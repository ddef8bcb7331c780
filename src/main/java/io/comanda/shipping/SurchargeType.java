package io.comanda.shipping;

/** What a surcharge is for. */
public enum SurchargeType {
    /** Cash is collected at the door. */
    COD,
    /** The goods are worth more than the carrier insures for free. */
    INSURANCE,
    /** A parcel is longer, or longer and thicker, than the carrier likes. */
    OVERSIZE
}
