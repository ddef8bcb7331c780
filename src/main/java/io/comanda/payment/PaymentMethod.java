package io.comanda.payment;

/** The ways a customer may pay. */
public enum PaymentMethod {
    /** Authorized at a provider when the order is placed, captured when goods leave. */
    CARD,
    /** Against a proforma: goods wait for the money. */
    TRANSFER,
    /** On account within the customer's limit: the invoice is paid later. */
    ACCOUNT,
    /** Collected by the carrier at the door. */
    COD
}
