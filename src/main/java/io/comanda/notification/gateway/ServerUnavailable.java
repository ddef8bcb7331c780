package io.comanda.notification.gateway;

/** The mail server takes no mail at all now: not reachable, not willing, or it does not let us in. No mail is to blame. */
class ServerUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    ServerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
