package io.comanda.purchasing;

/** The supplier confirmed, goods came, or something was given up; heard in the same transaction. */
public record PurchaseChanged(String purchaseOrderNumber) {}
