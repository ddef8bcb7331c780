package io.comanda.intake;

/** Where an import of opening stock stands. */
public enum OpeningState {
    /** Being filled and mended; nothing is booked. */
    DRAFT,
    BOOKED,
    /** Booked and taken back. */
    UNDONE
}
