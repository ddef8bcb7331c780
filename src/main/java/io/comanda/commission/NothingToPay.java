package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** No agent whose account is known has anything settled in this run. */
public class NothingToPay extends Refusal {

    public NothingToPay(String run) {
        super(Kind.CONFLICT, "Nothing of " + run + " can be paid by bank");
        with("run", run);
    }
}
