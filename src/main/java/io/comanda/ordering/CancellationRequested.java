package io.comanda.ordering;

/** Somebody wants an order stopped, and nothing of it has left the house. Heard in the same transaction. */
public record CancellationRequested(String orderNumber, String reason) {}
