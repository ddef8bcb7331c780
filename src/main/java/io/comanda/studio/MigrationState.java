package io.comanda.studio;

/** What is going on with a migration. */
public enum MigrationState {
    /** Waits for somebody to set its next stage, or has nothing left to move. */
    READY,
    MOVING,
    UNDOING
}
