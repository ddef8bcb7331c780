package io.comanda.platform.simulator;

/** One system outside. What it writes it commits by itself, whatever becomes of the caller. */
public interface SimulatedSystem {

    /** Its paths begin with {@code /simulator/} and this. */
    String name();

    SimulatedAnswer answer(SimulatedCall call);
}
