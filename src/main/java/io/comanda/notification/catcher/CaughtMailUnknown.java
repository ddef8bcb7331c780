package io.comanda.notification.catcher;

import io.comanda.kernel.Refusal;

/** This mail was never caught, or has made room for newer ones. */
class CaughtMailUnknown extends Refusal {

    CaughtMailUnknown(long id) {
        super(Kind.NOT_FOUND, "No caught mail " + id);
        with("mail", id);
    }
}
