package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** There is no such dunning. */
public class DunningUnknown extends Refusal {

    public DunningUnknown(String dunningNumber) {
        super(Kind.NOT_FOUND, "There is no dunning " + dunningNumber);
        with("dunningNumber", dunningNumber);
    }
}
