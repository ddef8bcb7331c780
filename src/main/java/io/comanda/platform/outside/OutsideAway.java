package io.comanda.platform.outside;

import org.jspecify.annotations.Nullable;

/**
 * A system outside does not answer, or answers that it cannot work. A step that fails for this waits on the incident desk
 * like any other, and is tried again by itself when the system is back.
 */
public abstract class OutsideAway extends RuntimeException {

    protected OutsideAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What is away; steps that wait for the same are tried together. */
    public String system() {
        return getClass().getSimpleName();
    }
}
