package io.comanda.ordering;

/** How much of an order has left the house; derived from the quantities of its lines. */
public enum FulfilmentState {
    UNFULFILLED,
    PARTLY_SHIPPED,
    SHIPPED
}
