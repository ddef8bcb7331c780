package io.comanda.invoicing;

/** Why an invoice is credited; the customer reads it on the credit note. */
public enum CreditReason {
    RETURN,
    DAMAGE,
    SHORT_DELIVERY,
    PRICE,
    GOODWILL,
    CANCELLATION,
    OTHER
}
