package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** There is no such wave. */
public class WaveUnknown extends Refusal {

    public WaveUnknown(String number) {
        super(Kind.NOT_FOUND, "There is no wave " + number);
        with("number", number);
    }
}
