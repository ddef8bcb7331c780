package io.comanda.ordering;

import io.comanda.kernel.Refusal;

/** The process of the order is past the point where it could be stopped, or busy right now. */
public class CancellationBeyondReach extends Refusal {

    public CancellationBeyondReach(String orderNumber) {
        super(Kind.CONFLICT, "Order " + orderNumber + " cannot be stopped right now");
        with("orderNumber", orderNumber);
    }
}
