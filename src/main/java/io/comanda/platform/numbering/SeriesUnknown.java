package io.comanda.platform.numbering;

import io.comanda.kernel.Refusal;

/** Nothing is numbered by a series of this name. */
public final class SeriesUnknown extends Refusal {

    public SeriesUnknown(String series) {
        super(Kind.NOT_FOUND, "There is no series " + series);
        with("series", series);
    }
}
