package io.comanda.fulfilment.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.fulfilment.WaveCandidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are picked together. Those of one key share waves: same cut-off, carrier, service and zone, orders of one
 * line apart from the others. Within a key the older ones go first, as many as the cart has slots and one walk has lines.
 * What would walk alone stays in the queue.
 *
 * @param slots orders on a walk at most
 * @param lines places on a walk at most
 */
public record WavePlan(int slots, int lines) {

    /** The build key of a wave. */
    public record Key(
            @Nullable Instant cutOffAt,
            @Nullable String carrierCode,
            @Nullable String serviceCode,
            String zone,
            boolean singleLine) {

        private static final Comparator<Key> URGENT_FIRST = comparing(Key::cutOffAt, nullsLast(naturalOrder()))
                .thenComparing(Key::carrierCode, nullsLast(naturalOrder()))
                .thenComparing(Key::serviceCode, nullsLast(naturalOrder()))
                .thenComparing(Key::zone)
                .thenComparing(Key::singleLine);

        static Key of(WaveCandidate order) {
            return new Key(
                    order.cutOffAt(), order.carrierCode(), order.serviceCode(), order.zone(), order.lines() == 1);
        }

        /** Of orders somebody put together by hand: what they have in common. */
        public static Key common(List<WaveCandidate> orders) {
            return new Key(
                    orders.stream()
                            .map(WaveCandidate::cutOffAt)
                            .filter(Objects::nonNull)
                            .min(naturalOrder())
                            .orElse(null),
                    same(orders, WaveCandidate::carrierCode),
                    same(orders, WaveCandidate::serviceCode),
                    Objects.requireNonNullElse(same(orders, WaveCandidate::zone), ""),
                    orders.stream().allMatch(order -> order.lines() == 1));
        }

        private static @Nullable String same(
                List<WaveCandidate> orders, Function<WaveCandidate, @Nullable String> fact) {
            var first = fact.apply(orders.get(0));
            return orders.stream().map(fact).allMatch(one -> Objects.equals(first, one)) ? first : null;
        }
    }

    /** Waves with their orders, the most urgent first. */
    public List<Map.Entry<Key, List<WaveCandidate>>> waves(List<WaveCandidate> orders) {
        var byKey = orders.stream().collect(groupingBy(Key::of, LinkedHashMap::new, toList()));
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Key.URGENT_FIRST))
                .flatMap(group -> walks(group.getValue()).stream().map(walk -> Map.entry(group.getKey(), walk)))
                .toList();
    }

    private List<List<WaveCandidate>> walks(List<WaveCandidate> orders) {
        var walks = new ArrayList<List<WaveCandidate>>();
        var walk = new ArrayList<WaveCandidate>();
        for (var order : orders) {
            if (!holds(walk, order)) {
                walks.add(List.copyOf(walk));
                walk.clear();
            }
            walk.add(order);
        }
        walks.add(walk);
        walks.removeIf(each -> each.size() < 2);
        return walks;
    }

    private boolean holds(List<WaveCandidate> walk, WaveCandidate order) {
        return walk.size() < slots
                && walk.stream().mapToInt(WaveCandidate::lines).sum() + order.lines() <= lines;
    }
}
