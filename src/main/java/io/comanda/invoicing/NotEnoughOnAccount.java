package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** Less of the customer's money waits than is to be applied. */
public class NotEnoughOnAccount extends Refusal {

    public NotEnoughOnAccount(String customerNumber, Money amount, Money available) {
        super(Kind.CONFLICT, "Only " + available + " of customer " + customerNumber + " waits, not " + amount);
        with("customerNumber", customerNumber);
        with("amount", amount);
        with("available", available);
    }
}
