package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot and what is left of it in all warehouses.
 *
 * @param blocked the whole lot is out of sale
 */
public record LotView(
        String productNumber,
        String lotNumber,
        @Nullable LocalDate expiry,
        LocalDate received,
        boolean blocked,
        @Nullable String blockReason,
        Quantity onHand,
        Quantity reserved) {}
