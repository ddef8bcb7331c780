package io.comanda.platform.numbering;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A series as its counter is called.
 *
 * @param kind what is numbered, for instance {@code INV}
 * @param year in which it begins anew; missing for a series that goes on
 */
record SeriesName(String kind, @Nullable Integer year) {

    private static final Pattern YEARLY = Pattern.compile("(.+)-(\\d{4})");

    static SeriesName of(String series) {
        var yearly = YEARLY.matcher(series);
        return yearly.matches()
                ? new SeriesName(yearly.group(1), Integer.valueOf(yearly.group(2)))
                : new SeriesName(series, null);
    }
}
