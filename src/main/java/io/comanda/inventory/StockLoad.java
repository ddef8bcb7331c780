package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stock taken over from elsewhere.
 *
 * @param key names the row for ever, for instance {@code adventureworks:stock:1:6}; a key is booked once
 */
public record StockLoad(
        String key,
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        @Nullable LocalDate expiry,
        Quantity quantity) {}
