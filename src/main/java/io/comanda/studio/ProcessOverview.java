package io.comanda.studio;

import java.time.Instant;

/**
 * A process as the list shows it.
 *
 * @param version the newest, which new orders take
 * @param versions how many are deployed
 * @param running of all versions
 * @param incidents of all versions
 */
public record ProcessOverview(
        String key, String name, int version, int versions, Instant deployedAt, long running, long incidents) {}
