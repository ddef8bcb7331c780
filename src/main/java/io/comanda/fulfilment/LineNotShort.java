package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** The line does not wait for goods: it has what it needs, it is being picked, or nothing of it is to be delivered. */
public class LineNotShort extends Refusal {

    public LineNotShort(String orderNumber, int lineNo) {
        super(Kind.CONFLICT, "Line " + lineNo + " of " + orderNumber + " does not wait for goods");
        with("orderNumber", orderNumber);
        with("lineNo", lineNo);
    }
}
