package io.comanda.ordering;

/** How safe the money is; told by whoever keeps the payment ledger. */
public enum PaymentState {
    OPEN,
    DECLINED,
    /** Reserved on a card or taken from the credit limit. */
    AUTHORIZED,
    PARTLY_PAID,
    PAID,
    /** To be collected on delivery. */
    ON_DELIVERY,
    VOIDED
}
