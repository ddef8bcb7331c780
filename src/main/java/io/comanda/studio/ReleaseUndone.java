package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** A release is taken back once. */
public class ReleaseUndone extends Refusal {

    public ReleaseUndone(String release) {
        super(Kind.CONFLICT, "Release " + release + " was taken back already");
        with("release", release);
    }
}
