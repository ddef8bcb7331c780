package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** There is no such release. */
public class ReleaseUnknown extends Refusal {

    public ReleaseUnknown(String release) {
        super(Kind.NOT_FOUND, "No release " + release);
        with("release", release);
    }
}
