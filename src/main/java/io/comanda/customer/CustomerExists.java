package io.comanda.customer;

import io.comanda.kernel.Refusal;

/** The number is taken by another customer. */
public final class CustomerExists extends Refusal {

    public CustomerExists(String customerNumber) {
        super(Kind.CONFLICT, "There already is customer " + customerNumber);
        with("customerNumber", customerNumber);
    }
}
