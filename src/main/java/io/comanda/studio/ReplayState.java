package io.comanda.studio;

/** Where a replay is. */
public enum ReplayState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
}
