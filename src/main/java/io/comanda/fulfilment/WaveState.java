package io.comanda.fulfilment;

/** Where a wave stands: proposed, to be taken by a picker, under way, done, or given up with its orders back in the queue. */
public enum WaveState {
    PLANNED,
    RELEASED,
    PICKING,
    PICKED,
    DISBANDED
}
