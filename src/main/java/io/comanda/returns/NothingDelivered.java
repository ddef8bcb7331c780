package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** Nothing of the order has left the house that could come back. */
public class NothingDelivered extends Refusal {

    public NothingDelivered(String orderNumber) {
        super(Kind.CONFLICT, "Nothing of order " + orderNumber + " was delivered yet");
        with("orderNumber", orderNumber);
    }
}
