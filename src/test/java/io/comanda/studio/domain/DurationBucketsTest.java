package io.comanda.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationBucketsTest {

    private static final int TRUE_TO_PERCENT = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 99, 1_000, 61_000, 3_600_000, 86_400_000, 31_536_000_000L})
    void saysADurationToATenth(long millis) {
        var buckets = new DurationBuckets();
        buckets.add(DurationBuckets.of(Duration.ofMillis(millis)), 1);
        assertThat(buckets.median().toMillis()).isCloseTo(millis, withinPercentage(millis < 10 ? 50 : TRUE_TO_PERCENT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 99, 1_000, 61_000, 3_600_000, 86_400_000, 31_536_000_000L})
    void knowsTheShortestOfASpan(long millis) {
        var least = DurationBuckets.least(DurationBuckets.of(Duration.ofMillis(millis)));
        assertThat(least.toMillis()).isBetween((long) (millis / 1.21) - 2, millis);
    }

    @Test
    void findsThePercentilesOfManyDurations() {
        var random = new Random(7);
        var durations = LongStream.range(0, 10_000)
                .map(i -> Math.round(Math.exp(3 + 10 * random.nextDouble())))
                .sorted()
                .toArray();
        var buckets = new DurationBuckets();
        for (var millis : durations) {
            buckets.add(DurationBuckets.of(Duration.ofMillis(millis)), 1);
        }
        assertThat(buckets.count()).isEqualTo(10_000);
        assertThat(buckets.median().toMillis()).isCloseTo(durations[4_999], withinPercentage(TRUE_TO_PERCENT));
        assertThat(buckets.nearlyAll().toMillis()).isCloseTo(durations[9_499], withinPercentage(TRUE_TO_PERCENT));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(new DurationBuckets().nearlyAll()).isZero();
    }
}
