package io.comanda.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of a token.
 *
 * @param lastUsedAt to within five minutes
 */
public record TokenView(
        long id,
        String name,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {}
