package io.comanda.platform.outside;

/** Nobody answered in time, or the answer was that nobody can work there now. What was asked may have been done. */
public class NoAnswer extends OutsideAway {

    NoAnswer(String message) {
        super(message, null);
    }

    NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
