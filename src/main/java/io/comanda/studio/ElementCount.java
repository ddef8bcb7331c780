package io.comanda.studio;

/**
 * How many wait at an element of the diagram.
 *
 * @param incidents those of them that failed for good
 */
public record ElementCount(String element, int tokens, int incidents) {}
