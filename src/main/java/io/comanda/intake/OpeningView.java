package io.comanda.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import of opening stock.
 *
 * @param version grows with each change of the draft
 * @param undoableUntil when it can no longer be taken back; null unless it is booked
 * @param createdProducts products that did not exist before, as far as they still do
 */
public record OpeningView(
        String number,
        OpeningState state,
        OpeningSettings settings,
        String owner,
        long version,
        OpeningCounts counts,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant bookedAt,
        @Nullable String bookedBy,
        @Nullable Instant undoableUntil,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        List<String> createdProducts) {}
