package io.comanda.notification.gateway;

import io.comanda.notification.FailureCause;

/** One mail was not taken over by the server. */
class Undeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureCause why;
    private final boolean lastWord;

    Undeliverable(FailureCause why, String message, boolean lastWord, Throwable cause) {
        super(message, cause);
        this.why = why;
        this.lastWord = lastWord;
    }

    FailureCause why() {
        return why;
    }

    /** Whether the conversation ended with it. */
    boolean isLastWord() {
        return lastWord;
    }
}
