package io.comanda.inventory;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.inventory.AdjustStock.Figure;
import io.comanda.inventory.IssueStock.Picked;
import io.comanda.inventory.Reservation.Item;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.StockModel.Figures;
import io.comanda.inventory.StockModel.Place;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.platform.invariants.Invariants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Long random stories, told to the database and to a model in memory, which must agree after every sentence. */
@IntegrationTest
class RandomStockTest {

    private static final int SENTENCES = 150;

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Invariants invariants;

    @Autowired
    private Clock clock;

    @Autowired
    private Company company;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theDatabaseAndTheModelAgree(long seed) {
        var story = new Story(seed);
        for (var sentence = 0; sentence < SENTENCES; sentence++) {
            story.goOn();
            assertThat(story.stored())
                    .as("seed %d, sentence %d", seed, sentence)
                    .isEqualTo(story.expected());
        }
        assertThat(invariants.breaches()).isEmpty();
    }

    private class Story {

        private final Random random;
        private final Shelf shelf = new Shelf(keeping);
        private final StockModel model = new StockModel();
        private final LocalDate today = LocalDate.now(clock.withZone(company.timeZone()));
        private final List<String> warehouses = Stream.of("A", "B", "C")
                .map(name -> shelf.warehouse(name, "RO", 1))
                .toList();
        private final List<String> products =
                Stream.of("P", "Q", "R").map(shelf::own).toList();
        private int count;

        Story(long seed) {
            random = new Random(seed);
        }

        void goOn() {
            switch (random.nextInt(8)) {
                case 0, 1 -> put();
                case 2, 3, 4 -> reserve();
                case 5 -> release();
                case 6 -> issue();
                default -> {
                    pickShort();
                    adjust();
                }
            }
        }

        private void put() {
            var lot = random.nextInt(4);
            var place = new Place(
                    any(products),
                    any(warehouses),
                    any(List.of(Shelf.PLACE, "B-01")),
                    lot == 0 ? null : "L" + lot,
                    lot == 0 ? null : today.plusDays(lot * 10L - 11));
            var pieces = pieces(9);
            keeping.load(List.of(new StockLoad(
                    shelf.own("ROW" + count++),
                    place.product(),
                    place.warehouse(),
                    place.location(),
                    place.lot(),
                    place.expiry(),
                    pieces)));
            model.add(place, pieces, Quantity.ZERO, Quantity.ZERO);
        }

        private void reserve() {
            var minRemainingLife = random.nextInt(15);
            var lines = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(lineNo -> new ReserveStock.Line(lineNo, products.get(lineNo % 3), pieces(12)))
                    .toList();
            var wish = new ReserveStock(
                    order(),
                    lines,
                    any(warehouses),
                    null,
                    Completeness.values()[random.nextInt(3)],
                    1 + random.nextInt(3),
                    minRemainingLife);
            model.reserved(wish, inventory.reserve(wish), today.plusDays(minRemainingLife));
        }

        private void release() {
            var order = order();
            var lineNo = random.nextInt(3);
            if (lineNo == 0) {
                inventory.release(order);
            } else {
                inventory.release(order, Set.of(lineNo));
            }
            held(order, item -> lineNo == 0 || item.lineNo() == lineNo)
                    .forEach(item -> model.close(order, item, Quantity.ZERO, Quantity.ZERO));
        }

        private void issue() {
            var order = order();
            var warehouse = any(warehouses);
            var picked = held(order, item -> item.warehouseCode().equals(warehouse)).stream()
                    .collect(toMap(Function.identity(), item -> item.quantity().min(pieces(6))));
            if (!picked.isEmpty()) {
                inventory.issue(new IssueStock(
                        shelf.own("SHP" + count++),
                        order,
                        warehouse,
                        Set.of(),
                        picked.entrySet().stream()
                                .map(e -> new Picked(e.getKey().id(), e.getValue()))
                                .toList()));
                picked.forEach((item, quantity) -> model.close(order, item, quantity, Quantity.ZERO));
            }
        }

        private void pickShort() {
            var order = order();
            held(order, item -> true).stream().limit(1).forEach(item -> {
                keeping.reportShort(new ShortPick(order, item.id(), Quantity.ZERO, "missing"));
                model.close(order, item, Quantity.ZERO, item.quantity());
            });
        }

        private void adjust() {
            model.places.keySet().stream().findAny().ifPresent(place -> {
                var change = Quantity.of(random.nextInt(9) - 5);
                var fits = model.figures(place).free().plus(change).compareTo(Quantity.ZERO) >= 0;
                if (fits && !change.isZero()) {
                    keeping.adjust(new AdjustStock(
                            place.product(),
                            place.warehouse(),
                            place.location(),
                            place.lot(),
                            Figure.ON_HAND,
                            change,
                            "counted",
                            shelf.own("COUNT")));
                    model.add(place, change, Quantity.ZERO, Quantity.ZERO);
                }
            });
        }

        Map<Place, Figures> stored() {
            return products.stream()
                    .flatMap(product ->
                            keeping.places(new StockFilter(product, null, null, null), List.of(), 200).stream())
                    .collect(toMap(
                            row -> new Place(
                                    row.productNumber(),
                                    row.warehouseCode(),
                                    row.locationCode(),
                                    row.lotNumber(),
                                    row.expiry()),
                            row -> new Figures(row.onHand(), row.blocked(), row.reserved())));
        }

        Map<Place, Figures> expected() {
            return Map.copyOf(model.places);
        }

        private List<Item> held(String order, Predicate<Item> which) {
            return model.held(order).stream().filter(which).collect(Collectors.toList());
        }

        private String order() {
            return shelf.own("O" + random.nextInt(6));
        }

        private Quantity pieces(int most) {
            return Quantity.of(1 + random.nextInt(most));
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
