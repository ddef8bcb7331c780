package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** A later release changed one of its files; that one is to be taken back first. */
public class ReleaseOvertaken extends Refusal {

    public ReleaseOvertaken(String release, String file) {
        super(Kind.CONFLICT, "Since release " + release + " another version of " + file + " went live");
        with("release", release);
        with("file", file);
    }
}
