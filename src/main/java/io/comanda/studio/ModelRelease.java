package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went live.
 *
 * @param draft it came from; null for one that takes another back
 * @param undoes the release it takes back
 * @param undoneBy the release that took it back
 */
public record ModelRelease(
        String number,
        @Nullable String draft,
        @Nullable String undoes,
        @Nullable String undoneBy,
        String title,
        @Nullable String reason,
        String releasedBy,
        @Nullable String reviewedBy,
        Instant releasedAt,
        List<String> files) {}
