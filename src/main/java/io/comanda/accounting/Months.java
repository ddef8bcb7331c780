package io.comanda.accounting;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months, both ends included. */
public record Months(LocalDate first, LocalDate last) {

    private static final int LONGEST = 120;

    /**
     * The months in which two days are.
     *
     * @throws PeriodsBackwards if there are none, or more than ten years
     */
    public static Months of(LocalDate from, LocalDate to) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (last.isBefore(first) || first.plusMonths(LONGEST).isBefore(last)) {
            throw new PeriodsBackwards();
        }
        return new Months(first.atDay(1), last.atEndOfMonth());
    }
}
