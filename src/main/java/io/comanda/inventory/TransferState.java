package io.comanda.inventory;

/** How far a transfer is. */
public enum TransferState {
    SENT,
    RECEIVED,
    /** Came back to where it was sent from. */
    CANCELLED
}
