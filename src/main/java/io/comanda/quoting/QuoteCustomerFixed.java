package io.comanda.quoting;

import io.comanda.kernel.Refusal;

/** A quote stays with its customer: an offer to somebody else is another quote. */
public class QuoteCustomerFixed extends Refusal {

    public QuoteCustomerFixed(String quoteNumber, String customerNumber) {
        super(Kind.CONFLICT, "Quote " + quoteNumber + " is for customer " + customerNumber);
        with("quoteNumber", quoteNumber);
        with("customerNumber", customerNumber);
    }
}
