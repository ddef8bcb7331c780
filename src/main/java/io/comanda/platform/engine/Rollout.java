package io.comanda.platform.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process that is not for everybody yet. Exactly one of share and group is given.
 *
 * @param message its instances begin with
 * @param candidate id of the definition that is tried
 * @param stable id of the definition all the others follow
 * @param share of new instances in percent
 * @param customerGroup whose new instances follow the candidate
 */
public record Rollout(
        String process,
        String message,
        String candidate,
        String stable,
        @Nullable Integer share,
        @Nullable String customerGroup,
        Instant startedAt) {

    private static final int HUNDRED = 100;

    /** The same instance is always counted the same way, so that a repeated start does not change its version. */
    boolean drawsByLot(String businessKey) {
        return share != null && Math.floorMod(businessKey.hashCode(), HUNDRED) < share;
    }
}
