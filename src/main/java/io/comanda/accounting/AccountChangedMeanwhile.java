package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** Somebody else was faster. */
public class AccountChangedMeanwhile extends Refusal {

    AccountChangedMeanwhile() {
        super(Kind.CONFLICT, "The chart of accounts was changed meanwhile");
    }
}
