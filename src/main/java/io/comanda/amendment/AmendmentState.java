package io.comanda.amendment;

/** How far a change of an order is. */
public enum AmendmentState {
    /** Confirmed and under way: it may wait for an approval, or for the card provider. */
    REQUESTED,
    /** The order says so now. */
    APPLIED,
    /** Nothing of it was done: not approved, not paid, or too late. */
    REFUSED,
    /** Taken back before it was done. */
    WITHDRAWN
}
