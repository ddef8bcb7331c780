package io.comanda.fulfilment;

/** Somebody chose goods for a line of an order that waits for them. */
public record AllocationChanged(String orderNumber) {}
