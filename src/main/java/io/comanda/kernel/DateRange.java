package io.comanda.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; an open end is null. */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The end " + to + " lies before the start " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
