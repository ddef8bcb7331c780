package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay is and what came of it so far.
 *
 * @param process whose orders are replayed
 * @param orders how many
 * @param done how many of them had their turn
 * @param reason why it failed
 * @param peopleSeconds how much longer, or shorter, all of them together would lie with people
 * @param elapsedSeconds how much longer, or shorter, all of them together would take
 * @param groups of those that had their turn, the gravest first
 */
public record ReplayView(
        long id,
        @Nullable String draft,
        String process,
        ReplayState state,
        int orders,
        int done,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        long peopleSeconds,
        long elapsedSeconds,
        List<ReplayGroup> groups) {}
