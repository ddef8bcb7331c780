package io.comanda.inventory;

import org.jspecify.annotations.Nullable;

/**
 * What shall be counted: a warehouse, or only a zone or a product of it.
 *
 * @param blocking nothing that is counted can be sold meanwhile
 */
public record OpenCount(
        String warehouseCode, @Nullable String zone, @Nullable String productNumber, boolean blocking) {}
