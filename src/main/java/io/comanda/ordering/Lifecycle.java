package io.comanda.ordering;

/** The only status of an order that is set; every other is derived. */
public enum Lifecycle {
    /** Written down, nobody works on it. */
    DRAFT,
    /** Accepted; a process carries it. */
    PLACED,
    /** Everything that was to be done is done. */
    CLOSED,
    /** Given up before any goods left. */
    CANCELLED
}
