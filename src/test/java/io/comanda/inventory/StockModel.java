package io.comanda.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.inventory.Reservation.Item;
import io.comanda.inventory.Reservation.Shortage;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.ReserveStock.Line;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stock kept in memory in the plainest way. It does not choose where to take goods from; it judges a choice that was made,
 * and then carries it out.
 */
class StockModel {

    /** Where goods lie; what differs in nothing but its figures is one place. */
    record Place(String product, String warehouse, String location, @Nullable String lot, @Nullable LocalDate expiry) {

        static Place of(Item item) {
            return new Place(
                    item.productNumber(), item.warehouseCode(), item.locationCode(), item.lotNumber(), item.expiry());
        }

        boolean expiresBefore(Place other) {
            return expiry != null && (other.expiry == null || expiry.isBefore(other.expiry));
        }
    }

    record Figures(Quantity onHand, Quantity blocked, Quantity reserved) {

        static final Figures NONE = new Figures(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);

        Quantity free() {
            return onHand.minus(blocked).minus(reserved);
        }
    }

    final Map<Place, Figures> places = new HashMap<>();
    final Map<String, List<Item>> held = new HashMap<>();

    void add(Place place, Quantity onHand, Quantity blocked, Quantity reserved) {
        places.merge(
                place,
                new Figures(onHand, blocked, reserved),
                (a, b) -> new Figures(
                        a.onHand().plus(b.onHand()),
                        a.blocked().plus(b.blocked()),
                        a.reserved().plus(b.reserved())));
    }

    Figures figures(Place place) {
        return places.getOrDefault(place, Figures.NONE);
    }

    /** Takes items out of an order's hand; the given part of each leaves the house or is blocked, the rest becomes free. */
    void close(String order, Item item, Quantity left, Quantity blocked) {
        held(order).remove(item);
        add(Place.of(item), Quantity.ZERO.minus(left), blocked, Quantity.ZERO.minus(item.quantity()));
    }

    List<Item> held(String order) {
        return held.computeIfAbsent(order, number -> new ArrayList<>());
    }

    void reserved(ReserveStock wish, Reservation answer, LocalDate usableUntil) {
        var before = held(wish.orderNumber());
        var taken =
                answer.items().stream().filter(item -> !before.contains(item)).toList();
        new Judge(wish, answer, taken, usableUntil).judge();
        taken.forEach(item -> add(Place.of(item), Quantity.ZERO, Quantity.ZERO, item.quantity()));
        before.addAll(taken);
    }

    /** Says whether an answer to a wish was right, by the stock as it was before. */
    private class Judge {

        private final ReserveStock wish;
        private final Reservation answer;
        private final List<Item> taken;
        private final Map<Place, Quantity> free;
        private final Map<Integer, Quantity> lacking;
        private final Map<String, Quantity> demand;

        Judge(ReserveStock wish, Reservation answer, List<Item> taken, LocalDate usableUntil) {
            this.wish = wish;
            this.answer = answer;
            this.taken = taken;
            this.free = places.entrySet().stream()
                    .filter(e ->
                            e.getKey().expiry() == null || !e.getKey().expiry().isBefore(usableUntil))
                    .filter(e -> e.getValue().free().isPositive())
                    .collect(toMap(Map.Entry::getKey, e -> e.getValue().free()));
            this.lacking = wish.lines().stream().collect(toMap(Line::lineNo, this::lacking));
            this.demand = sums(wish.lines(), Line::productNumber, line -> quantity(lacking, line.lineNo()));
        }

        void judge() {
            assertThat(sources()).hasSizeLessThanOrEqualTo(wish.maxWarehouses());
            sums(taken, Place::of, Item::quantity)
                    .forEach((place, quantity) -> assertThat(quantity).isLessThanOrEqualTo(quantity(free, place)));
            wish.lines().forEach(this::isAccountedFor);
            if (wish.completeness() == Completeness.ANY) {
                nothingIsLeftThatWouldHelp();
                earliestExpiryWentFirst();
            }
        }

        private Quantity lacking(Line line) {
            var have = sums(held(wish.orderNumber()), Item::lineNo, Item::quantity);
            var missing = line.quantity().minus(quantity(have, line.lineNo()));
            return missing.isPositive() ? missing : Quantity.ZERO;
        }

        private void isAccountedFor(Line line) {
            var got = quantity(sums(taken, Item::lineNo, Item::quantity), line.lineNo());
            var missing = quantity(sums(answer.shortages(), Shortage::lineNo, Shortage::missing), line.lineNo());
            var mayTake = wish.completeness() == Completeness.ANY
                    || (wish.completeness() == Completeness.LINE ? missing.isZero() : answer.isComplete());
            assertThat(got).isEqualTo(mayTake ? quantity(lacking, line.lineNo()).minus(missing) : Quantity.ZERO);
        }

        private void nothingIsLeftThatWouldHelp() {
            var warehouses = free.keySet().stream().map(Place::warehouse).collect(Collectors.toSet());
            if (warehouses.stream().anyMatch(warehouse -> covers(Set.of(warehouse)))) {
                assertThat(answer.isComplete()).isTrue();
                assertThat(sources()).hasSizeLessThanOrEqualTo(1);
            }
            if (warehouses.size() <= wish.maxWarehouses()) {
                assertThat(answer.isComplete()).isEqualTo(covers(warehouses));
            }
        }

        private void earliestExpiryWentFirst() {
            var used = sums(taken, Place::of, Item::quantity);
            free.forEach((place, quantity) -> {
                if (quantity.compareTo(quantity(used, place)) > 0) {
                    assertThat(used.keySet())
                            .noneMatch(other -> place.product().equals(other.product())
                                    && place.warehouse().equals(other.warehouse())
                                    && place.expiresBefore(other));
                }
            });
        }

        private boolean covers(Set<String> warehouses) {
            var there = sums(
                    free.keySet().stream()
                            .filter(place -> warehouses.contains(place.warehouse()))
                            .toList(),
                    Place::product,
                    place -> quantity(free, place));
            return demand.entrySet().stream()
                    .allMatch(e -> quantity(there, e.getKey()).compareTo(e.getValue()) >= 0);
        }

        private Set<String> sources() {
            return taken.stream().map(Item::warehouseCode).collect(Collectors.toSet());
        }
    }

    private static <T, K> Map<K, Quantity> sums(List<T> rows, Function<T, K> key, Function<T, Quantity> quantity) {
        return rows.stream().collect(groupingBy(key, mapping(quantity, reducing(Quantity.ZERO, Quantity::plus))));
    }

    private static <K> Quantity quantity(Map<K, Quantity> sums, K key) {
        return sums.getOrDefault(key, Quantity.ZERO);
    }
}
