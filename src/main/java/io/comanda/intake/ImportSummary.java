package io.comanda.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import in the list. */
public record ImportSummary(
        long id,
        String mapping,
        boolean dryRun,
        ImportState state,
        int percent,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
