package io.comanda.accounting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some facts that were looked at.
 *
 * @param last id of the last of them
 * @param waiting how many could not be booked
 * @param waitingSince the earliest day of those
 * @param firstWaiting the id of the first of those, or the greatest number
 */
public record Slice(
        int facts, int booked, long last, int waiting, long firstWaiting, @Nullable LocalDate waitingSince) {

    static final int SIZE = 2_000;

    /** More may follow. */
    public boolean isFull() {
        return facts >= SIZE;
    }
}
