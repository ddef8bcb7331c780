package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Nothing was ever imported from there, so there is nothing to release. */
public class NothingImported extends Refusal {

    public NothingImported(String source) {
        super(Kind.NOT_FOUND, "Nothing was imported from " + source);
        with("source", source);
    }
}
