package io.comanda.ordering;

/** How much of an order has been invoiced; derived from the quantities of its lines. */
public enum InvoiceState {
    NOT_INVOICED,
    PARTLY_INVOICED,
    INVOICED
}
