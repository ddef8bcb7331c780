package io.comanda.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stock count.
 *
 * @param lines how many places are on the sheet
 * @param counted how many of them somebody has counted
 */
public record CountView(
        String number,
        String warehouseCode,
        @Nullable String zone,
        @Nullable String productNumber,
        boolean blocking,
        CountState state,
        int lines,
        int counted,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {}
