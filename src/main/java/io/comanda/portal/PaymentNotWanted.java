package io.comanda.portal;

import io.comanda.kernel.Refusal;

/** There is nothing to be paid now, or not in this way. */
public final class PaymentNotWanted extends Refusal {

    PaymentNotWanted(String orderNumber) {
        super(Kind.CONFLICT, "Order " + orderNumber + " cannot be paid in this way now");
        with("orderNumber", orderNumber);
    }
}
