package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param quantity signed change of what is on hand
 * @param blocked signed change of what is blocked
 */
public record MovementView(
        long id,
        Instant at,
        MovementType type,
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Quantity quantity,
        Quantity blocked,
        String reason,
        String referenceType,
        String referenceNumber,
        String actor) {}
