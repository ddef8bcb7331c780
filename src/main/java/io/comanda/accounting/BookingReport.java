package io.comanda.accounting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a booking run did.
 *
 * @param entries that were added
 * @param waiting facts that cannot be booked before somebody enters the exchange rate of their day
 * @param waitingSince the earliest day of those; null when none waits
 */
public record BookingReport(int entries, int waiting, @Nullable LocalDate waitingSince) {

    static final BookingReport NOTHING = new BookingReport(0, 0, null);

    BookingReport plus(BookingReport other) {
        return new BookingReport(
                entries + other.entries, waiting + other.waiting, earlier(waitingSince, other.waitingSince));
    }

    /** Whether something of this day or before cannot be booked. */
    public boolean isWaiting(LocalDate day) {
        return waitingSince != null && !waitingSince.isAfter(day);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
