package io.comanda.purchasing;

/** The life of an order to a supplier. How far it has come in is told by its lines. */
public enum PurchaseOrderState {
    /** Waits for approval, or for its process to send it. */
    PROPOSED,
    REJECTED,
    SENT,
    /** The supplier has said what he will deliver and when. */
    CONFIRMED,
    /** Nothing more will come, and something came. */
    RECEIVED,
    /** Nothing more will come, and nothing came. */
    CANCELLED
}
