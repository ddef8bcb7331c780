package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** The wave stands where this is not possible: it waits for its release, is under way, or is done. */
public class WaveStateWrong extends Refusal {

    public WaveStateWrong(String number, WaveState state) {
        super(Kind.CONFLICT, "Wave " + number + " is " + state);
        with("number", number);
        with("state", state.name());
    }
}
