package io.comanda.studio;

import java.time.Instant;

/**
 * A form as the list shows it.
 *
 * @param version the newest, which tasks show
 */
public record FormOverview(String key, int version, Instant deployedAt) {}
