package io.comanda.inventory;

/** How far a stock count is. */
public enum CountState {
    OPEN,
    /** The differences are so great that a supervisor decides. */
    WAITING,
    BOOKED,
    CANCELLED
}
