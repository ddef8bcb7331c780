package io.comanda.platform.engine;

/** What a variable of a process holds. */
public enum VariableKind {
    TEXT,
    NUMBER,
    FLAG,
    LIST
}
