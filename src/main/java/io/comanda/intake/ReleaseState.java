package io.comanda.intake;

/** How far a release of imported orders is. */
public enum ReleaseState {
    /** For its turn. */
    WAITING,
    RUNNING,
    /** As many as were asked for, or all there were. */
    DONE,
    /** Stopped by a failure; may be resumed. */
    FAILED,
    /** Stopped by a person; may be resumed. */
    CANCELLED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
