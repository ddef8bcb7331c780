package io.comanda.inventory.domain;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can still be promised, period by period. A bucket lasts from one receipt to the next and holds the receipt less the
 * demand until then; the first begins with what is on hand. A bucket that lacks goods takes them from the ones before it;
 * what even the first cannot give stays as a negative figure there and is made up for by later receipts.
 */
public record AvailableToPromise(List<Bucket> buckets) {

    public AvailableToPromise {
        buckets = List.copyOf(buckets);
    }

    /** What comes and what is wanted from a day on, until the next period. */
    public record Period(LocalDate from, Quantity receipt, Quantity demand) {}

    /**
     * @param discrete what this bucket adds
     * @param cumulative what can be promised from this day on
     */
    public record Bucket(LocalDate from, Quantity discrete, Quantity cumulative) {}

    /** {@code on hand - reserved - back orders already promised + incoming within the window}. */
    public static Quantity simple(Quantity onHand, Quantity reserved, Quantity backOrdered, Quantity incoming) {
        return onHand.minus(reserved).minus(backOrdered).plus(incoming);
    }

    /** Periods in the order of time; one answer for each. */
    public static AvailableToPromise of(Quantity onHand, List<Period> periods) {
        var discrete = new ArrayList<Quantity>();
        var openFrom = 0;
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (i > 0 && period.receipt().isPositive()) {
                openFrom = i;
            }
            discrete.add(Quantity.ZERO);
            var opening = i == 0 ? onHand : Quantity.ZERO;
            var change = opening.plus(period.receipt()).minus(period.demand());
            discrete.set(openFrom, discrete.get(openFrom).plus(change));
        }
        coverBackwards(discrete);
        return new AvailableToPromise(accumulated(periods, discrete));
    }

    /** The first day on which this much can be promised; none when never. */
    public Optional<LocalDate> promise(Quantity quantity) {
        return buckets.stream()
                .filter(bucket -> bucket.cumulative().compareTo(quantity) >= 0)
                .map(Bucket::from)
                .findFirst();
    }

    private static void coverBackwards(List<Quantity> discrete) {
        for (var i = discrete.size() - 1; i > 0; i--) {
            if (discrete.get(i).compareTo(Quantity.ZERO) < 0) {
                discrete.set(i - 1, discrete.get(i - 1).plus(discrete.get(i)));
                discrete.set(i, Quantity.ZERO);
            }
        }
    }

    private static List<Bucket> accumulated(List<Period> periods, List<Quantity> discrete) {
        var buckets = new ArrayList<Bucket>();
        var sum = Quantity.ZERO;
        for (var i = 0; i < periods.size(); i++) {
            sum = sum.plus(discrete.get(i));
            buckets.add(new Bucket(periods.get(i).from(), discrete.get(i), sum));
        }
        return buckets;
    }
}
