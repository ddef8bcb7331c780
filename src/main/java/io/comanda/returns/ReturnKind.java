package io.comanda.returns;

/** Whether goods come back. */
public enum ReturnKind {
    RETURN,
    /** Settled without goods: money back, or a lower price. */
    CLAIM,
    /** A shipment that was stopped before its carrier had it: the goods come back from our own door. */
    STOPPED
}
