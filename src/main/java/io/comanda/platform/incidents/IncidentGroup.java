package io.comanda.platform.incidents;

import java.time.Instant;
import java.util.List;

/**
 * Incidents with the same cause.
 *
 * @param message the common part of what they said; numbers are left out
 * @param examples some of them, the newest first
 */
public record IncidentGroup(
        String cause,
        String where,
        String message,
        long count,
        Instant oldest,
        Instant newest,
        List<Incident> examples) {}
