package io.comanda.worklist;

import org.jspecify.annotations.Nullable;

/**
 * Incidents that were tried again together.
 *
 * @param run by which their progress is asked for; null when there was nothing to try
 * @param more whether there are more of this cause than one call takes
 */
public record RetryRun(int retried, @Nullable Long run, boolean more) {}
