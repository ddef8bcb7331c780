package io.comanda.platform.numbering;

import io.comanda.kernel.Refusal;

/** Numbers of that year are drawn already; a format changes for the future only. */
public final class SeriesInUse extends Refusal {

    public SeriesInUse(String series, int fromYear, int earliest) {
        super(Kind.CONFLICT, "Series " + series + " can be changed from " + earliest + " on, not from " + fromYear);
        with("series", series);
        with("fromYear", String.valueOf(fromYear));
        with("earliest", String.valueOf(earliest));
    }
}
