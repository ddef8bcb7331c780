package io.comanda.portal;

import io.comanda.kernel.Refusal;

/** The link opens nothing; whether it is wrong, expired or revoked is not told. */
public final class CustomerOrderUnknown extends Refusal {

    public CustomerOrderUnknown() {
        super(Kind.NOT_FOUND, "This link opens no order");
    }
}
