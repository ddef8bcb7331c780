package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Goods that an order holds in one place and that have not left yet. */
public record HeldGoods(
        long id,
        String orderNumber,
        int lineNo,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Quantity quantity,
        Instant since) {}
