package io.comanda.studio;

/** How far a draft has come. */
public enum DraftState {
    OPEN,
    IN_REVIEW,
    APPROVED,
    /** Approved, and goes live by itself at its time. */
    SCHEDULED,
    RELEASED,
    DISCARDED;

    public boolean isOver() {
        return this == RELEASED || this == DISCARDED;
    }
}
