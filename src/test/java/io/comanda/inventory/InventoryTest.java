package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.inventory.IssueStock.Picked;
import io.comanda.inventory.Reservation.Item;
import io.comanda.inventory.Reservation.Shortage;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InventoryTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Invariants invariants;

    private Shelf shelf;
    private String warehouse;
    private String wheel;
    private String order;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        warehouse = shelf.warehouse("A", "RO", 1);
        wheel = shelf.own("WHEEL");
        order = shelf.own("ORD");
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void holdsWhatIsThereAndNamesWhatIsMissing() {
        shelf.put(wheel, warehouse, 5);

        var reservation = inventory.reserve(order(order, line(1, wheel, 8)));

        assertThat(reservation.items())
                .extracting(Item::lineNo, Item::warehouseCode, Item::locationCode, Item::quantity)
                .containsExactly(tuple(1, warehouse, Shelf.PLACE, Quantity.of(5)));
        assertThat(reservation.shortages()).containsExactly(new Shortage(1, wheel, Quantity.of(3)));
        assertFigures(5, 0, 5, 0);
    }

    @Test
    void reservesOnceHoweverOftenItIsAsked() {
        shelf.put(wheel, warehouse, 9);
        var first = inventory.reserve(order(order, line(1, wheel, 4)));

        assertThat(inventory.reserve(order(order, line(1, wheel, 4)))).isEqualTo(first);
        assertFigures(9, 0, 4, 5);
    }

    @Test
    void servesTwoLinesOfTheSameProductFromTheSamePlace() {
        shelf.put(wheel, warehouse, 5);

        var reservation = inventory.reserve(order(order, line(1, wheel, 3), line(2, wheel, 4)));

        assertThat(reservation.items())
                .extracting(Item::lineNo, Item::quantity)
                .containsExactly(tuple(1, Quantity.of(3)), tuple(2, Quantity.of(2)));
        assertThat(reservation.shortages()).containsExactly(new Shortage(2, wheel, Quantity.of(2)));
    }

    @Test
    void takesNothingWhenAllIsWantedAndOneLineIsShort() {
        var saddle = shelf.own("SADDLE");
        shelf.put(wheel, warehouse, 5);
        shelf.put(saddle, warehouse, 1);

        var reservation = inventory.reserve(new ReserveStock(
                order, List.of(line(1, wheel, 5), line(2, saddle, 2)), null, null, Completeness.ORDER, 1, 0));

        assertThat(reservation.items()).isEmpty();
        assertThat(reservation.shortages()).containsExactly(new Shortage(2, saddle, Quantity.of(1)));
        assertFigures(5, 0, 0, 5);
    }

    @Test
    void takesOnlyFullLinesWhenThatIsWanted() {
        var saddle = shelf.own("SADDLE");
        shelf.put(wheel, warehouse, 5);
        shelf.put(saddle, warehouse, 1);

        var reservation = inventory.reserve(new ReserveStock(
                order, List.of(line(1, wheel, 5), line(2, saddle, 2)), null, null, Completeness.LINE, 1, 0));

        assertThat(reservation.items()).extracting(Item::lineNo).containsExactly(1);
        assertThat(reservation.shortages()).containsExactly(new Shortage(2, saddle, Quantity.of(1)));
        assertFigures(5, 0, 5, 0);
    }

    @Test
    void givesBackWhatAnOrderHolds() {
        shelf.put(wheel, warehouse, 5);
        inventory.reserve(order(order, line(1, wheel, 3), line(2, wheel, 1)));

        inventory.release(order, Set.of(2));
        assertFigures(5, 0, 3, 2);
        inventory.release(order);
        inventory.release(order);

        assertFigures(5, 0, 0, 5);
    }

    @Test
    void issuesOnceHoweverOftenItIsAsked() {
        shelf.put(wheel, warehouse, 5);
        inventory.reserve(order(order, line(1, wheel, 3)));

        var left = inventory.issue(IssueStock.all("SHP", order, warehouse));

        assertThat(left).extracting(Item::quantity).containsExactly(Quantity.of(3));
        assertThat(inventory.issue(IssueStock.all("SHP", order, warehouse))).isEqualTo(left);
        assertFigures(2, 0, 0, 2);
    }

    @Test
    void freesWhatWasReservedAndNotPicked() {
        shelf.put(wheel, warehouse, 5);
        var item = inventory.reserve(order(order, line(1, wheel, 3))).items().get(0);

        var left = inventory.issue(
                new IssueStock("SHP", order, warehouse, Set.of(1), List.of(new Picked(item.id(), Quantity.of(1)))));

        assertThat(left).extracting(Item::quantity).containsExactly(Quantity.of(1));
        assertFigures(4, 0, 0, 4);
    }

    @Test
    void refusesToIssueMoreThanIsReservedOrNothingAtAll() {
        shelf.put(wheel, warehouse, 5);
        var item = inventory.reserve(order(order, line(1, wheel, 3))).items().get(0);
        var greedy = new IssueStock("SHP", order, warehouse, Set.of(), List.of(new Picked(item.id(), Quantity.of(4))));

        assertThatThrownBy(() -> inventory.issue(greedy)).isInstanceOf(PickedTooMuch.class);
        assertThatThrownBy(() -> inventory.issue(IssueStock.all("SHP", shelf.own("OTHER"), warehouse)))
                .isInstanceOf(NothingToIssue.class);
        assertFigures(5, 0, 3, 2);
    }

    @Test
    void looksElsewhereAfterAShortPick() {
        shelf.put(wheel, warehouse, 3);
        shelf.put(wheel, warehouse, "B-01", null, null, 5);
        var item = inventory.reserve(order(order, line(1, wheel, 3))).items().get(0);

        keeping.reportShort(new ShortPick(order, item.id(), Quantity.of(1), "missing"));
        keeping.reportShort(new ShortPick(order, item.id(), Quantity.of(1), "missing"));
        var again = inventory.reserve(order(order, line(1, wheel, 3)));

        assertThat(again.items())
                .extracting(Item::locationCode, Item::quantity)
                .containsExactly(tuple(Shelf.PLACE, Quantity.of(1)), tuple("B-01", Quantity.of(2)));
        assertFigures(8, 2, 3, 3);
    }

    @Test
    void toppingUpRaisesTheStockToTheNeedOnly() {
        shelf.put(wheel, warehouse, 5);
        var saddle = shelf.own("SADDLE");
        var needs = Map.of(wheel, Quantity.of(8), saddle, Quantity.of(2));

        assertThat(keeping.topUp(warehouse, Shelf.PLACE, needs, "Demo")).isEqualTo(2);
        assertThat(keeping.topUp(warehouse, Shelf.PLACE, needs, "Demo")).isZero();
        assertFigures(8, 0, 0, 8);
    }

    @Test
    void takesOverEachRowOfAnImportOnce() {
        var row = new StockLoad(shelf.own("1"), wheel, warehouse, Shelf.PLACE, null, null, Quantity.of(7));
        var second = new StockLoad(shelf.own("2"), wheel, warehouse, Shelf.PLACE, null, null, Quantity.of(1));

        assertThat(keeping.load(List.of(row))).isEqualTo(1);
        assertThat(keeping.load(List.of(row, second))).isEqualTo(1);
        assertFigures(8, 0, 0, 8);
    }

    private void assertFigures(long onHand, long blocked, long reserved, long available) {
        var figures = inventory.availability(List.of(wheel)).get(0);
        assertThat(List.of(figures.onHand(), figures.blocked(), figures.reserved(), figures.available()))
                .containsExactly(
                        Quantity.of(onHand), Quantity.of(blocked), Quantity.of(reserved), Quantity.of(available));
    }
}
