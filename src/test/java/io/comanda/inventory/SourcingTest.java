package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.inventory.Reservation.Item;
import io.comanda.inventory.Reservation.Shortage;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.ReserveStock.Line;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From where goods are taken. */
@IntegrationTest
class SourcingTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockLots lots;

    @Autowired
    private Clock clock;

    @Autowired
    private Company company;

    private Shelf shelf;
    private String wheel;
    private String saddle;
    private String bucharest;
    private String warsaw;
    private String madrid;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        wheel = shelf.own("WHEEL");
        saddle = shelf.own("SADDLE");
        bucharest = shelf.warehouse("BUCHAREST", "RO", 1);
        warsaw = shelf.warehouse("WARSAW", "PL", 2);
        madrid = shelf.warehouse("MADRID", "ES", 3);
    }

    @Test
    void takesTheEarliestExpiryThatLivesLongEnough() {
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        lot("L3", today.plusDays(45), 20);
        lot("L1", today.plusDays(4), 10);
        lot("L2", today.plusDays(19), 8);

        var reservation = inventory.reserve(
                new ReserveStock(shelf.own("O"), List.of(line(1, wheel, 12)), null, null, Completeness.ANY, 1, 10));

        assertThat(reservation.items())
                .extracting(Item::lotNumber, Item::expiry, Item::quantity)
                .containsExactlyInAnyOrder(
                        tuple("L2", today.plusDays(19), Quantity.of(8)),
                        tuple("L3", today.plusDays(45), Quantity.of(4)));
    }

    @Test
    void leavesBlockedAndExpiredLotsAndPutsThoseWithoutExpiryLast() {
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        shelf.put(wheel, bucharest, 5);
        lot("OLD", today.minusDays(1), 5);
        lot("BAD", today.plusDays(1), 5);
        lot("LAST-DAY", today, 2);
        lots.block(wheel, "BAD", "Recalled");

        var reservation = inventory.reserve(
                new ReserveStock(shelf.own("O"), List.of(line(1, wheel, 9)), null, null, Completeness.ANY, 1, 0));

        assertThat(reservation.items())
                .extracting(Item::lotNumber, Item::quantity)
                .containsExactlyInAnyOrder(tuple("LAST-DAY", Quantity.of(2)), tuple(null, Quantity.of(5)));
        assertThat(reservation.shortages()).containsExactly(new Shortage(1, wheel, Quantity.of(2)));
        assertThat(inventory.availability(List.of(wheel)).get(0).blocked()).isEqualTo(Quantity.of(10));
    }

    @Test
    void emptiesTheSmallestPlaceFirstAmongEquals() {
        shelf.put(wheel, bucharest, 9);
        shelf.put(wheel, bucharest, "B-01", null, null, 2);

        assertThat(reserve(null, null, 1, line(1, wheel, 3)).items())
                .extracting(Item::locationCode, Item::quantity)
                .containsExactly(tuple(Shelf.PLACE, Quantity.of(1)), tuple("B-01", Quantity.of(2)));
    }

    @Test
    void prefersTheCustomersWarehouseWhenItHasEverything() {
        putEverywhere();

        assertThat(sources(reserve(madrid, "RO", 3, line(1, wheel, 5), line(2, saddle, 5))))
                .containsOnly(madrid);
    }

    @Test
    void takesTheWarehouseThatHasEverythingBeforeThePreferredOneThatHasNot() {
        shelf.put(wheel, bucharest, 5);
        shelf.put(wheel, madrid, 5);
        shelf.put(saddle, madrid, 5);

        assertThat(sources(reserve(bucharest, null, 3, line(1, wheel, 5), line(2, saddle, 5))))
                .containsOnly(madrid);
    }

    @Test
    void looksInTheCustomersCountryFirstAndThenByPriority() {
        putEverywhere();

        assertThat(sources(reserve(null, "PL", 3, line(1, wheel, 1)))).containsOnly(warsaw);
        assertThat(sources(reserve(null, "DE", 3, line(1, wheel, 1)))).containsOnly(bucharest);
    }

    @Test
    void splitsOverAsManyWarehousesAsAreAllowed() {
        shelf.put(wheel, bucharest, 2);
        shelf.put(wheel, warsaw, 3);
        shelf.put(saddle, warsaw, 1);
        shelf.put(wheel, madrid, 4);

        var split = reserve(bucharest, null, 2, line(1, wheel, 5), line(2, saddle, 1));

        assertThat(split.isComplete()).isTrue();
        assertThat(split.items())
                .extracting(Item::warehouseCode, Item::lineNo, Item::quantity)
                .containsExactlyInAnyOrder(
                        tuple(bucharest, 1, Quantity.of(2)),
                        tuple(warsaw, 1, Quantity.of(3)),
                        tuple(warsaw, 2, Quantity.of(1)));
    }

    @Test
    void givesWhatOneWarehouseHasWhenSplittingIsNotAllowed() {
        shelf.put(wheel, bucharest, 2);
        shelf.put(wheel, warsaw, 4);

        var part = reserve(null, null, 1, line(1, wheel, 5));

        assertThat(sources(part)).containsOnly(warsaw);
        assertThat(part.shortages()).containsExactly(new Shortage(1, wheel, Quantity.of(1)));
    }

    private Reservation reserve(
            @Nullable String preferred, @Nullable String country, int maxWarehouses, Line... lines) {
        return inventory.reserve(new ReserveStock(
                shelf.own("ORDER-" + country), List.of(lines), preferred, country, Completeness.ANY, maxWarehouses, 0));
    }

    private static List<String> sources(Reservation reservation) {
        return reservation.items().stream().map(Item::warehouseCode).toList();
    }

    private void putEverywhere() {
        List.of(bucharest, warsaw, madrid).forEach(warehouse -> {
            shelf.put(wheel, warehouse, 10);
            shelf.put(saddle, warehouse, 10);
        });
    }

    private void lot(String lot, LocalDate expiry, long pieces) {
        shelf.put(wheel, bucharest, Shelf.PLACE, lot, expiry, pieces);
    }
}
