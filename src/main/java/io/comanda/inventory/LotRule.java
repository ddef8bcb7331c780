package io.comanda.inventory;

/** Which lots go out first. */
public enum LotRule {
    /** First expired. */
    FEFO,
    /** First received. */
    FIFO,
    /** Last received. */
    LIFO,
    /** Last expired. */
    LEFO,
    /** None by itself: somebody chooses. */
    MANUAL
}
