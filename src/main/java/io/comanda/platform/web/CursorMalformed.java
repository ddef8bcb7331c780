package io.comanda.platform.web;

import io.comanda.kernel.Refusal;

/** The cursor was not given out by us. */
public class CursorMalformed extends Refusal {

    public CursorMalformed() {
        super(Kind.INVALID, "The cursor is not one of ours");
    }
}
