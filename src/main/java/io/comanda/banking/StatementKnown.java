package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** This statement was read before. */
public class StatementKnown extends Refusal {

    public StatementKnown(String account, String reference, String by) {
        super(Kind.CONFLICT, "Statement " + reference + " of " + account + " was imported before by " + by);
        with("account", account);
        with("reference", reference);
        with("by", by);
    }
}
