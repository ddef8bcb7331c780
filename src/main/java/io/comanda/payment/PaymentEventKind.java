package io.comanda.payment;

/** What was asked for. */
public enum PaymentEventKind {
    AUTHORIZATION,
    /** Money taken from an authorization, or money that arrived. */
    CAPTURE,
    /** An authorization given back before capture. */
    VOID,
    REFUND,
    /** Money that was booked and had to be taken off again, for instance because it was another order's. */
    REVERSAL,
    /** The cardholder's bank took money back; the provider tells until when we may answer. */
    DISPUTE
}
