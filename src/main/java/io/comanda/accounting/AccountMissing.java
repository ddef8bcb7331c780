package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** There is no such account or posting rule. */
public class AccountMissing extends Refusal {

    AccountMissing(long id) {
        super(Kind.NOT_FOUND, "There is no account or posting rule " + id);
        with("id", id);
    }
}
