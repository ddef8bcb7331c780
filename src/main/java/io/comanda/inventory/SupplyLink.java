package io.comanda.inventory;

import io.comanda.kernel.Quantity;

/**
 * A waiting line of a customer's order is to be served from goods on their way.
 *
 * @param quantity how much of them is meant for the line
 */
public record SupplyLink(String orderNumber, int orderLineNo, String reference, int lineNo, Quantity quantity) {}
