package io.comanda.ordering;

/**
 * An order as it is and as a change would leave it.
 *
 * @param version of the order; another one says that somebody or something changed it meanwhile
 */
public record ChangedOrder(OrderView before, OrderView after, int version) {}
