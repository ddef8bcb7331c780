package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The line of the order does not wait for goods, so none can be meant for it. */
public class NotWaiting extends Refusal {

    public NotWaiting(String orderNumber, int lineNo) {
        super(Kind.CONFLICT, "Line " + lineNo + " of " + orderNumber + " does not wait for goods");
        with("orderNumber", orderNumber);
        with("lineNo", lineNo);
    }
}
