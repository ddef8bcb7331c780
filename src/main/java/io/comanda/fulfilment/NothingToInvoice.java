package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** No goods of the customer wait for an invoice, or not those that were named. */
public class NothingToInvoice extends Refusal {

    public NothingToInvoice(String customerNumber) {
        super(Kind.CONFLICT, "These goods of customer " + customerNumber + " do not wait for an invoice");
        with("customerNumber", customerNumber);
    }
}
