package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that got, or shall get, goods of a lot.
 *
 * @param shipmentNumber null while the goods are in the house
 * @param at when they left, or were reserved
 */
public record LotUse(
        long id,
        String orderNumber,
        int lineNo,
        String warehouseCode,
        @Nullable String shipmentNumber,
        Quantity quantity,
        Instant at) {}
