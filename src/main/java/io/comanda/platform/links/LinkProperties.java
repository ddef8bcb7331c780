package io.comanda.platform.links;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Links without a login.
 *
 * @param key at least 32 characters that nobody guesses; when absent one is made at the first start and kept in the
 *     database
 * @param life after which a link opens nothing any more
 */
@ConfigurationProperties("comanda.links")
record LinkProperties(@Nullable String key, @DefaultValue("180d") Duration life) {

    private static final int SHORTEST = 32;

    LinkProperties {
        if (key != null && key.length() < SHORTEST) {
            throw new IllegalArgumentException("comanda.links.key is shorter than " + SHORTEST + " characters");
        }
    }
}
