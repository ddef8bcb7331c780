package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** Nothing is owed back for this reference. */
public class RefundUnknown extends Refusal {

    public RefundUnknown(String orderNumber, String reference) {
        super(Kind.NOT_FOUND, "Order " + orderNumber + " owes nothing back for " + reference);
        with("orderNumber", orderNumber);
        with("reference", reference);
    }
}
