package io.comanda.studio;

import io.comanda.platform.engine.ProcessFact;

/**
 * Something conditions of a process can ask for, in the reader's language.
 *
 * @param name by which a condition reads it
 */
public record FactDescription(String name, ProcessFact.Kind kind, String label) {}
