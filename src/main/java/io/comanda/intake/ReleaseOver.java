package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** The release has ended; there is nothing to cancel. */
public class ReleaseOver extends Refusal {

    public ReleaseOver(long id, ReleaseState state) {
        super(Kind.CONFLICT, "Release " + id + " is " + state);
        with("id", id);
        with("state", state.name());
    }
}
