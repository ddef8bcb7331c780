package io.comanda.portal;

import io.comanda.kernel.Refusal;

/** Somebody asks more often than a person does. */
public final class TooManyCalls extends Refusal {

    public TooManyCalls() {
        super(Kind.THROTTLED, "Too many calls from this address; try again in a minute");
    }
}
