package io.comanda.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process that some new instances follow. Exactly one of share and group is given.
 *
 * @param version that is tried
 * @param stableVersion all the others follow
 */
public record RolloutView(
        String process,
        int version,
        int stableVersion,
        @Nullable Integer share,
        @Nullable String customerGroup,
        Instant startedAt) {}
