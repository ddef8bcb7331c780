package io.comanda.platform.engine.guard;

/**
 * One thing in a model that is not allowed.
 *
 * @param elementId the nearest element with an id, or the file's name
 * @param line in the file, 0 where the format has none
 * @param code stable, for instance {@code element-not-allowed}
 */
public record Finding(String elementId, int line, String code, String message) {}
