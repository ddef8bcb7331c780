package io.comanda.studio;

import java.time.Instant;

/**
 * A decision as the list shows it.
 *
 * @param version the newest, which is asked
 * @param versions how many are deployed
 */
public record DecisionOverview(String key, String name, int version, int versions, Instant deployedAt) {}
