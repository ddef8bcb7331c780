package io.comanda.platform.incidents;

/**
 * How far a retry of many is.
 *
 * @param waiting will be tried soon, or are being tried
 * @param failed were given up again
 */
public record IncidentProgress(int total, int waiting, int done, int failed) {}
