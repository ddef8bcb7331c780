package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** An entry of the statement is in another currency than its balance. */
public class StatementMixesCurrencies extends Refusal {

    public StatementMixesCurrencies(String reference) {
        super(Kind.INVALID, "Statement " + reference + " has amounts in several currencies");
        with("reference", reference);
    }
}
