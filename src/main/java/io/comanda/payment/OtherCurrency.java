package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** Money came in a currency that is not the order's. */
public class OtherCurrency extends Refusal {

    public OtherCurrency(String orderNumber, String expected, String given) {
        super(Kind.INVALID, "Order " + orderNumber + " is paid in " + expected + ", not in " + given);
        with("orderNumber", orderNumber);
        with("expected", expected);
        with("given", given);
    }
}
