package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** Somebody else walks with this wave. */
public class WaveTaken extends Refusal {

    public WaveTaken(String number, String picker) {
        super(Kind.CONFLICT, picker + " picks wave " + number);
        with("number", number);
        with("picker", picker);
    }
}
