package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** Another change of the order is not finished; one at a time. */
public class AmendmentUnderWay extends Refusal {

    public AmendmentUnderWay(String orderNumber) {
        super(Kind.CONFLICT, "Another change of order " + orderNumber + " is under way");
        with("orderNumber", orderNumber);
    }
}
