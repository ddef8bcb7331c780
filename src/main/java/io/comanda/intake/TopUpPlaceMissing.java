package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Stock is to be raised, and the mapping does not say where. */
public class TopUpPlaceMissing extends Refusal {

    public TopUpPlaceMissing(String mapping) {
        super(Kind.INVALID, "The mapping " + mapping + " has no topUp");
        with("mapping", mapping);
    }
}
