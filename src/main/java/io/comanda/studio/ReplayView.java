package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay is and what came of it so far.
 *
 * @param process whose orders are replayed
 * @param current whether the draft is still what it was when the replay was asked for
 * @param outcomes what is answered where a person is asked anew: variables by the id of the task
 * @param orders how many
 * @param done how many of them had their turn
 * @param reason why it failed
 * @param peopleSeconds how much longer, or shorter, all of them together would lie with people
 * @param elapsedSeconds how much longer, or shorter, all of them together would take
 * @param groups of those that had their turn, the gravest first
 */
public record ReplayView(
        long id,
        String draft,
        String process,
        boolean current,
        ReplayState state,
        Map<String, Map<String, Object>> outcomes,
        int orders,
        int done,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        long peopleSeconds,
        long elapsedSeconds,
        List<ReplayGroup> groups) {}
