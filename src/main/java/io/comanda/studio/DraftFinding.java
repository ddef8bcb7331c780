package io.comanda.studio;

/**
 * Something in a draft that keeps it from going live, or a hint.
 *
 * @param element the nearest element with an id, or the file's name
 * @param line in the file, 0 where the format has none
 * @param code stable, for instance {@code wait-without-end}
 */
public record DraftFinding(String file, String element, int line, String code, String message) {}
