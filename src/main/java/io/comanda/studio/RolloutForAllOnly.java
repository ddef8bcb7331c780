package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Decisions and forms that are live are shared by all versions of a diagram. */
public class RolloutForAllOnly extends Refusal {

    public RolloutForAllOnly(String file) {
        super(Kind.CONFLICT, "File " + file + " takes effect for everybody at once");
        with("file", file);
    }
}
