package io.comanda.platform.engine;

/** What a variable of a process holds. */
public enum VariableKind {
    TEXT,
    NUMBER,
    FLAG,
    LIST,
    /** How long, as in {@code P7D}. */
    DURATION,
    /** When, as in {@code 2026-12-24T12:00:00Z}. */
    MOMENT
}
