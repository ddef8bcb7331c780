package io.comanda.quoting;

/** Why a customer did not take an offer. */
public enum LostReason {
    PRICE,
    DELIVERY_TIME,
    COMPETITOR,
    NOT_NEEDED,
    OTHER
}
