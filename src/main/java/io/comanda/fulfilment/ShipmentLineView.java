package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods to be fetched from one place.
 *
 * @param itemId names the line when less is picked than planned
 * @param walkSequence the place's turn on the way through the warehouse
 * @param picked null while nobody has been there
 * @param shortReason why it is less than planned
 */
public record ShipmentLineView(
        long itemId,
        int lineNo,
        String productNumber,
        String name,
        String unit,
        String locationCode,
        int walkSequence,
        @Nullable String lotNumber,
        @Nullable LocalDate expiry,
        Quantity planned,
        @Nullable Quantity picked,
        @Nullable String shortReason) {}
