package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Goods that lie where the books know none. */
public record FoundGoods(
        String productNumber,
        String locationCode,
        @Nullable String lotNumber,
        @Nullable LocalDate expiry,
        Quantity counted) {}
