package io.comanda.customer;

import io.comanda.kernel.Refusal;

/** There is no customer of this number, or the caller may not know of him. */
public final class CustomerUnknown extends Refusal {

    public CustomerUnknown(String customerNumber) {
        super(Kind.NOT_FOUND, "No customer " + customerNumber);
        with("customerNumber", customerNumber);
    }
}
