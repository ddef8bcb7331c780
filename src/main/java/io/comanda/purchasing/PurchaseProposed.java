package io.comanda.purchasing;

/** An order to a supplier waits to be sent; heard in the same transaction. */
public record PurchaseProposed(String purchaseOrderNumber) {}
