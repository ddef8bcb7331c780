package io.comanda.notification.gateway;

import io.comanda.notification.FailureCause;

/** One mail was not taken over by the server. */
class Undeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureCause why;

    Undeliverable(FailureCause why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    FailureCause why() {
        return why;
    }
}
