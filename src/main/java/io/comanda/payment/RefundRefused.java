package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** Money cannot be given back: more than was paid, or the provider refuses. */
public class RefundRefused extends Refusal {

    public RefundRefused(String orderNumber, String reason) {
        super(Kind.CONFLICT, "Cannot refund for order " + orderNumber + ": " + reason);
        with("orderNumber", orderNumber);
        with("reason", reason);
    }
}
