package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** Nothing can be sent to a customer of whom no mail address is known. */
public class CustomerWithoutMail extends Refusal {

    public CustomerWithoutMail(String customerNumber) {
        super(Kind.CONFLICT, "No mail address of customer " + customerNumber + " is known");
        with("customerNumber", customerNumber);
    }
}
