package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** The provider does not give the money it had promised, for instance because the promise lapsed. */
public class CaptureRefused extends Refusal {

    public CaptureRefused(String orderNumber, String reason) {
        super(Kind.CONFLICT, "The provider refuses to capture for order " + orderNumber + ": " + reason);
        with("orderNumber", orderNumber);
        with("reason", reason);
    }
}
