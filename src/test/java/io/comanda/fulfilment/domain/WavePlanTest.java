package io.comanda.fulfilment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.fulfilment.WaveCandidate;
import io.comanda.kernel.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who walks with whom. */
class WavePlanTest {

    private static final Instant FOUR = Instant.parse("2026-11-23T14:00:00Z");
    private static final Instant SIX = Instant.parse("2026-11-23T16:00:00Z");

    private final WavePlan plan = new WavePlan(3, 10);

    @Test
    void keepsCarriersZonesAndSingleLinesApartTheEarliestCutOffFirst() {
        var waves = plan.waves(List.of(
                order(1, "SLOW", SIX, "A", 2),
                order(2, "FAST", FOUR, "A", 2),
                order(3, "SLOW", SIX, "A", 3),
                order(4, "FAST", FOUR, "A", 2),
                order(5, "FAST", FOUR, "A", 1),
                order(6, "FAST", FOUR, "B", 2),
                order(7, "FAST", FOUR, "A", 1),
                order(8, "FAST", FOUR, "B", 4),
                order(9, null, null, "A", 2)));
        assertThat(waves.stream().map(wave -> numbers(wave.getValue())))
                .containsExactly(List.of(2L, 4L), List.of(5L, 7L), List.of(6L, 8L), List.of(1L, 3L));
        assertThat(waves.get(0).getKey()).isEqualTo(new WavePlan.Key(FOUR, "FAST", "STANDARD", "A", false));
        assertThat(waves.get(1).getKey().singleLine()).isTrue();
    }

    @Test
    void fillsTheCartBySlotsAndByLinesTheOlderFirst() {
        var many = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> order(id, "FAST", FOUR, "A", 2))
                .toList();
        assertThat(plan.waves(many).stream().map(wave -> numbers(wave.getValue())))
                .containsExactly(List.of(1L, 2L, 3L), List.of(4L, 5L));
        var longer = List.of(
                order(1, "FAST", FOUR, "A", 6),
                order(2, "FAST", FOUR, "A", 4),
                order(3, "FAST", FOUR, "A", 2),
                order(4, "FAST", FOUR, "A", 11));
        assertThat(plan.waves(longer).stream().map(wave -> numbers(wave.getValue())))
                .as("the third has no company, the fourth no room")
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void saysOfAWaveMadeByHandWhatItsOrdersHaveInCommon() {
        var common = WavePlan.Key.common(
                List.of(order(1, "FAST", SIX, "A", 1), order(2, "SLOW", FOUR, "B", 1), order(3, null, null, "B", 1)));
        assertThat(common).isEqualTo(new WavePlan.Key(FOUR, null, "STANDARD", "", true));
    }

    private static List<Long> numbers(List<WaveCandidate> orders) {
        return orders.stream().map(WaveCandidate::id).toList();
    }

    private static WaveCandidate order(
            long id, @Nullable String carrier, @Nullable Instant cutOff, String zone, int lines) {
        return new WaveCandidate(
                id, "SHP-" + id, "ORD-" + id, carrier, "STANDARD", cutOff, zone, lines, Quantity.of(lines), FOUR);
    }
}
