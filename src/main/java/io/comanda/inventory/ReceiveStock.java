package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods come in.
 *
 * @param reason what a person would want to read in the ledger
 * @param reference number of the delivery note or supplier order
 */
public record ReceiveStock(
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        @Nullable LocalDate expiry,
        Quantity quantity,
        String reason,
        String reference) {}
