package io.comanda.inventory;

import java.util.Set;

/** More of these products can be sold from a warehouse than before: received, found, released or unblocked. */
public record StockArrived(Set<String> productNumbers, String warehouseCode) {}
