package io.comanda.ordering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason why an order waits.
 *
 * @param reason codes or words a person can act on
 * @param releasedAt null while it stands
 */
public record HoldView(HoldType type, String reason, Instant since, @Nullable Instant releasedAt) {}
