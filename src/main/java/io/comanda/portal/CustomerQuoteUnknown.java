package io.comanda.portal;

import io.comanda.kernel.Refusal;

/** The link to an offer was not made by us, or is too old. */
public final class CustomerQuoteUnknown extends Refusal {

    CustomerQuoteUnknown() {
        super(Kind.NOT_FOUND, "There is no offer behind this link");
    }
}
