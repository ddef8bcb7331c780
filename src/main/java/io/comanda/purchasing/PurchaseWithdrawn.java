package io.comanda.purchasing;

/** An order that was not sent yet is not wanted any more; heard in the same transaction. */
public record PurchaseWithdrawn(String purchaseOrderNumber) {}
