package io.comanda.returns;

/** Whether goods come back. */
public enum ReturnKind {
    RETURN,
    /** Settled without goods: money back, or a lower price. */
    CLAIM
}
