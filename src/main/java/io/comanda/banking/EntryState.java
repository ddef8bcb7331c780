package io.comanda.banking;

/** How an entry stands; follows from what is assigned of it. */
public enum EntryState {
    /** Something of it has no place yet. */
    OPEN,
    /** All of it is assigned. */
    SETTLED,
    /** Somebody said that it is no business of ours, and why. */
    ASIDE
}
