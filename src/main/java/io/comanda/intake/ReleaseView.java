package io.comanda.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A release of imported orders as people see it.
 *
 * @param wanted how many were asked for; there may be fewer
 * @param toppedUp how many products' stock was raised for them
 * @param orders how many orders of the source there are now in each state of life
 */
public record ReleaseView(
        long id,
        String source,
        int wanted,
        int released,
        int toppedUp,
        ReleaseState state,
        @Nullable String failure,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Map<String, Long> orders) {}
