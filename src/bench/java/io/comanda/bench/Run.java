package io.comanda.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Orders that were carried, and how long that took from the first capture until the last was closed.
 *
 * @param captures how long each capture took, in nanoseconds, the shortest first
 */
record Run(int orders, Duration time, long[] captures) {

    static Run of(int orders, Duration time, LongStream captures) {
        return new Run(orders, time, captures.sorted().toArray());
    }

    double perSecond() {
        return orders / (time.toNanos() / 1e9);
    }

    /** How long the given share of captures took at most, in milliseconds. */
    double captureMillis(double share) {
        return captures.length == 0 ? 0 : captures[(int) Math.min(captures.length - 1, captures.length * share)] / 1e6;
    }

    Run plus(Run other) {
        return of(
                orders + other.orders,
                time.plus(other.time),
                Stream.of(captures, other.captures).flatMapToLong(Arrays::stream));
    }
}
