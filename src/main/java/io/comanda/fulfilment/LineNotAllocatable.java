package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** Nothing of the line is to be delivered any more, somebody has begun to pick it, or its goods are picked elsewhere. */
public class LineNotAllocatable extends Refusal {

    public LineNotAllocatable(String orderNumber, int lineNo) {
        super(Kind.CONFLICT, "Line " + lineNo + " of " + orderNumber + " cannot be allocated by hand");
        with("orderNumber", orderNumber);
        with("lineNo", lineNo);
    }
}
