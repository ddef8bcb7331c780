package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** Another account has this number. */
public class AccountNumberTaken extends Refusal {

    AccountNumberTaken(String number) {
        super(Kind.CONFLICT, "Account " + number + " exists");
        with("number", number);
    }
}
