package io.comanda.purchasing;

/** A buyer wants all needs ordered; heard in the same transaction. */
public record PurchasesRequested(String run, String requestedBy) {}
