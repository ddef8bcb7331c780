package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** Something cannot be booked yet, for want of an exchange rate. */
public class FactsWaiting extends Refusal {

    FactsWaiting(int facts) {
        super(Kind.CONFLICT, facts + " facts wait for an exchange rate");
        with("facts", facts);
    }
}
