package io.comanda.access;

import io.comanda.kernel.Refusal;

/** The one-time link was used, has expired or never existed. */
public class InvitationUnknown extends Refusal {

    public InvitationUnknown() {
        super(Kind.NOT_FOUND, "The link was used, has expired or never existed");
    }
}
