package io.comanda.banking;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** The entries of the statement do not lead from its opening balance to its closing one. */
public class StatementUnsound extends Refusal {

    public StatementUnsound(String reference, Money expected, Money closing) {
        super(Kind.INVALID, "Statement " + reference + " closes with " + closing + ", its entries come to " + expected);
        with("reference", reference);
        with("expected", expected);
        with("closing", closing);
    }
}
