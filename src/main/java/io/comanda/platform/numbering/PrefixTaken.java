package io.comanda.platform.numbering;

import io.comanda.kernel.Refusal;

/** Two series with one prefix would give the same number twice. */
public final class PrefixTaken extends Refusal {

    public PrefixTaken(String prefix, String series) {
        super(Kind.CONFLICT, "The prefix " + prefix + " belongs to the series " + series);
        with("prefix", prefix);
        with("series", series);
    }
}
