package io.comanda.access;

import io.comanda.kernel.Refusal;

/** There are users already; an administrator adds the next one. */
public class SetupDone extends Refusal {

    public SetupDone() {
        super(Kind.CONFLICT, "There are users already");
    }
}
