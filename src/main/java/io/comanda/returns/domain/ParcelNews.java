package io.comanda.returns.domain;

/** What a carrier says of a parcel that comes back. */
public enum ParcelNews {
    SENT,
    ARRIVED,
    /** It could not bring it, and the customer has it again. */
    TURNED_BACK
}
