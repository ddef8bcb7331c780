package io.comanda.platform.numbering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/**
 * How the numbers of a series look from a year on.
 *
 * @param prefix before the year and the number
 * @param width of the number, filled up with zeros
 */
public record SeriesFormat(
        @Min(2000) @Max(2199) int fromYear,
        @NotNull @Pattern(regexp = "[A-Z]([A-Z0-9-]{0,13}[A-Z0-9])?") String prefix,
        @Min(3) @Max(9) int width) {

    static final int WIDTH = 6;

    /** {@code INV-2026-000123}, or {@code GI-WRO-000123} for a series that goes on over the years. */
    String number(SeriesName series, long counter) {
        var head = series.year() == null ? prefix : prefix + "-" + series.year();
        return head + "-" + String.format(Locale.ROOT, "%0" + width + "d", counter);
    }
}
