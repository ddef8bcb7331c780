package io.comanda.customer;

import io.comanda.kernel.Refusal;

/** Somebody changed the customer since the caller read him. */
public final class CustomerChanged extends Refusal {

    public CustomerChanged(String customerNumber) {
        super(Kind.CONFLICT, "Changed meanwhile: customer " + customerNumber);
        with("customerNumber", customerNumber);
    }
}
