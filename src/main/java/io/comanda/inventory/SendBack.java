package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Blocked goods that leave for the supplier they came from.
 *
 * @param reference number of the order to the supplier
 */
public record SendBack(
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Quantity quantity,
        String reason,
        String reference) {}
