package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** One new version at a time is tried with some of the orders. */
public class RolloutUnderWay extends Refusal {

    public RolloutUnderWay(String process) {
        super(Kind.CONFLICT, "A version of " + process + " is on trial");
        with("process", process);
    }
}
