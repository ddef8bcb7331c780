package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** Reminders of invoices did not help: finance decides on each order on account. */
public class AccountBlocked extends Refusal {

    public AccountBlocked(String customerNumber) {
        super(Kind.CONFLICT, "Invoices of customer " + customerNumber + " are long overdue");
        with("customerNumber", customerNumber);
    }
}
