package io.comanda.platform.incidents;

import java.time.Instant;

/** One attempt that failed, and what it was answered. */
public record IncidentTry(Instant at, String message) {}
