package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** Goods of a customer that lie, or are to lie, in a place. */
public record ReturnedItem(
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Quantity quantity) {}
