package io.comanda.banking;

/** What money on a statement may be for. */
public enum TargetKind {
    /** An invoice: money that comes is booked on it, money that goes is taken off it. */
    INVOICE,
    /** An order that waits for a transfer. */
    ORDER,
    /** Money we owed back, paid now. */
    REFUND,
    /** The account of a customer, until an invoice of his needs it. */
    CUSTOMER
}
