package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Only a release that failed or was cancelled can go on. */
public class ReleaseNotResumable extends Refusal {

    public ReleaseNotResumable(long id, ReleaseState state) {
        super(Kind.CONFLICT, "Release " + id + " is " + state);
        with("id", id);
        with("state", state.name());
    }
}
