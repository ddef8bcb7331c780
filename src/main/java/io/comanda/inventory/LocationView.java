package io.comanda.inventory;

/**
 * A shelf, bin or area of a warehouse.
 *
 * @param walkSequence the order in which a picker passes
 */
public record LocationView(String warehouseCode, String code, String zone, int walkSequence) {}
