package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class StockUnderLoadTest {

    private static final int ORDERS = 1_000;
    private static final int PIECES = 200;

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Invariants invariants;

    @Test
    void sellsExactlyWhatIsThereOfAHotProduct() throws InterruptedException {
        var shelf = new Shelf(keeping);
        var wheel = shelf.own("WHEEL");
        shelf.put(wheel, shelf.warehouse("A", "RO", 1), PIECES);

        var reservations = Crowd.all(IntStream.range(0, ORDERS)
                .<Callable<Reservation>>mapToObj(
                        i -> () -> inventory.reserve(order(shelf.own("O" + i), line(1, wheel, 1))))
                .toList());

        assertThat(reservations).filteredOn(Reservation::isComplete).hasSize(PIECES);
        assertThat(reservations).filteredOn(r -> r.items().isEmpty()).hasSize(ORDERS - PIECES);
        var figures = inventory.availability(List.of(wheel)).get(0);
        assertThat(figures.reserved()).isEqualTo(Quantity.of(PIECES));
        assertThat(figures.available()).isEqualTo(Quantity.ZERO);
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void sellsTheSamePieceOnceWhenItIsSpreadOverPlacesAndWarehouses() throws InterruptedException {
        var shelf = new Shelf(keeping);
        var wheel = shelf.own("WHEEL");
        List.of("A", "B").forEach(name -> {
            var warehouse = shelf.warehouse(name, "RO", 1);
            shelf.put(wheel, warehouse, 30);
            shelf.put(wheel, warehouse, "B-01", null, null, 20);
        });

        var reservations = Crowd.all(IntStream.range(0, 60)
                .<Callable<Reservation>>mapToObj(i -> () -> inventory.reserve(new ReserveStock(
                        shelf.own("O" + i), List.of(line(1, wheel, 3)), null, null, Completeness.ORDER, 2, 0)))
                .toList());

        assertThat(reservations).filteredOn(Reservation::isComplete).hasSize(33);
        assertThat(inventory.availability(List.of(wheel)).get(0).available()).isEqualTo(Quantity.of(1));
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void meetsNoDeadlockWhateverHappensAtOnce() throws InterruptedException {
        var shelf = new Shelf(keeping);
        var world = new World(shelf, List.of(shelf.warehouse("A", "RO", 1), shelf.warehouse("B", "PL", 2)));

        Crowd.all(IntStream.range(0, 400)
                .<Callable<Boolean>>mapToObj(i -> () -> world.story(shelf.own("O" + i), new Random(i)))
                .toList());

        assertThat(invariants.breaches()).isEmpty();
    }

    /** Orders with their lines in any order, served, short-picked, issued and released while goods come and go. */
    private class World {

        private final Shelf shelf;
        private final List<String> warehouses;
        private final List<String> products;

        World(Shelf shelf, List<String> warehouses) {
            this.shelf = shelf;
            this.warehouses = warehouses;
            this.products =
                    IntStream.range(0, 10).mapToObj(i -> shelf.own("P" + i)).toList();
            products.forEach(product -> warehouses.forEach(warehouse -> shelf.put(product, warehouse, 40)));
        }

        boolean story(String number, Random random) {
            var shuffled = new ArrayList<>(products);
            Collections.shuffle(shuffled, random);
            var lines = Shelf.lines(shuffled.subList(0, 1 + random.nextInt(6)), 1 + random.nextInt(4));
            var wish = new ReserveStock(number, lines, null, null, Completeness.values()[random.nextInt(3)], 2, 0);
            reserveOrWait(wish);
            switch (random.nextInt(5)) {
                case 0 -> inventory.release(number);
                case 1 -> inventory.release(number, Set.of(1));
                case 2 -> pickShort(wish);
                case 3 -> shelf.put(shuffled.get(0), warehouses.get(random.nextInt(2)), 3);
                default -> warehouses.forEach(warehouse -> issue(number, warehouse));
            }
            return true;
        }

        private void reserveOrWait(ReserveStock wish) {
            transaction.executeWithoutResult(status -> {
                var reservation = inventory.reserve(wish);
                inventory.backOrder(wish.orderNumber(), Demand.of(0), reservation.shortages());
            });
        }

        private void pickShort(ReserveStock wish) {
            transaction.executeWithoutResult(status -> {
                inventory.lock(products);
                inventory.reserve(wish).items().stream()
                        .findFirst()
                        .ifPresent(item -> keeping.reportShort(
                                new ShortPick(wish.orderNumber(), item.id(), Quantity.ZERO, "missing")));
                inventory.reserve(wish);
            });
        }

        private void issue(String number, String warehouse) {
            try {
                inventory.issue(IssueStock.all(number + warehouse, number, warehouse));
            } catch (NothingToIssue nothing) {
                assertThat(nothing.facts()).containsEntry("orderNumber", number);
            }
        }
    }
}
