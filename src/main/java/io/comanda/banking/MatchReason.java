package io.comanda.banking;

/** Why an entry is thought to be for something. */
public enum MatchReason {
    /** The structured reference names it, check digits included. */
    REFERENCE,
    /** The text names its number. */
    NUMBER,
    /** Exactly this amount is open of a customer who paid from this account before. */
    AMOUNT_AND_ACCOUNT,
    /** Exactly this amount is open of a customer whose name is like the payer's. */
    AMOUNT_AND_NAME,
    /** Several open invoices of the payer come to exactly this amount. */
    SEVERAL_OPEN,
    /** Exactly this amount is owed back. */
    AMOUNT_OWED,
    /** Somebody of finance says so. */
    BY_HAND
}
