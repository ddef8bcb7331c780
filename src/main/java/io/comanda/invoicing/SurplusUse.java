package io.comanda.invoicing;

/** What becomes of money that was paid for what is credited. */
public enum SurplusUse {
    /** It goes back the way it came. */
    REFUND,
    /** It stays with us for the customer's other invoices. */
    ACCOUNT
}
