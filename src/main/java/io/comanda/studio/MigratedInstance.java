package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a migration.
 *
 * @param businessKey the number people say
 * @param steps where it stood when the migration was planned
 * @param reason why it could not be moved
 */
public record MigratedInstance(
        int position,
        @Nullable String businessKey,
        List<String> steps,
        MigratedState state,
        @Nullable String reason,
        @Nullable Instant at) {

    /** With its reason in the words of whoever reads it. */
    MigratedInstance told(UnaryOperator<String> words) {
        return new MigratedInstance(
                position, businessKey, steps, state, reason == null ? null : words.apply(reason), at);
    }
}
