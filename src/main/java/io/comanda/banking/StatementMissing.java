package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** There is no such statement. */
public class StatementMissing extends Refusal {

    public StatementMissing(long id) {
        super(Kind.NOT_FOUND, "There is no bank statement " + id);
        with("id", id);
    }
}
