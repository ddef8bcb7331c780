package io.comanda.customer;

/** Whether we do business with a customer. */
public enum CustomerStatus {
    PROSPECT,
    ACTIVE,
    /** Orders are refused until somebody lifts the block. */
    BLOCKED
}
