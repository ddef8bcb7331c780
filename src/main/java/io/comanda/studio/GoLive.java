package io.comanda.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a draft becomes live, and for whom first.
 *
 * @param at at once if absent
 * @param share of new orders in percent; everybody if neither this nor a group is given
 * @param customerGroup whose new orders follow it first
 */
public record GoLive(@Nullable Instant at, @Nullable Integer share, @Nullable String customerGroup) {

    public static GoLive forEverybody() {
        return new GoLive(null, null, null);
    }

    public boolean isForSome() {
        return share != null || customerGroup != null;
    }
}
