package io.comanda.studio;

/** What became of one instance in a migration. */
public enum MigratedState {
    WAITING,
    MOVED,
    /** The engine says why not; the instance goes on in its old version. */
    REFUSED,
    /** Ended by itself before its turn came. */
    ENDED,
    MOVED_BACK,
    /** Was to be moved back and could not. */
    STAYED
}
