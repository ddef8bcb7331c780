package io.comanda.ordering;

/** An order was accepted; heard in the same transaction, so that an order without its process cannot exist. */
public record OrderPlaced(String orderNumber, String channel) {}
