package io.comanda.studio.domain;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Durations gathered in spans, each a fifth longer than the one before: a percentile out of them is true to a tenth. */
final class DurationBuckets {

    private static final double GROWTH = 1.2;
    private static final double LOG_GROWTH = Math.log(GROWTH);
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long late;

    /** The span a duration falls into. */
    static int of(Duration duration) {
        return (int) Math.floor(Math.log(Math.max(1, duration.toMillis())) / LOG_GROWTH);
    }

    /** No duration in a span, or in a longer one, is shorter. */
    static Duration least(int bucket) {
        return bucket <= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.floor(Math.exp(bucket * LOG_GROWTH)) - 1);
    }

    void add(int bucket, long instances) {
        counts.merge(bucket, instances, Long::sum);
    }

    /** So many of those added took longer than they were given. */
    void addLate(long instances) {
        late += instances;
    }

    long late() {
        return late;
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Duration median() {
        return percentile(HALF);
    }

    Duration nearlyAll() {
        return percentile(MOST);
    }

    /** The middle of the span in which the share of instances is reached. */
    private Duration percentile(double share) {
        var wanted = Math.max(1, (long) Math.ceil(count() * share));
        long seen = 0;
        for (Map.Entry<Integer, Long> span : counts.entrySet()) {
            seen += span.getValue();
            if (seen >= wanted) {
                return Duration.ofMillis(Math.round(Math.exp((span.getKey() + HALF) * LOG_GROWTH)));
            }
        }
        return Duration.ZERO;
    }
}
