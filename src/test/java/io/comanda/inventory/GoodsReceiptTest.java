package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductUnknown;
import io.comanda.catalog.SomeProduct;
import io.comanda.inventory.AdjustStock.Figure;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@RecordApplicationEvents
class GoodsReceiptTest {

    private static final LocalDate NEXT_SUMMER = LocalDate.of(2099, 6, 30);

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockLots lots;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Invariants invariants;

    private Shelf shelf;
    private String warehouse;
    private String wheel;
    private String glue;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        warehouse = shelf.warehouse("A", "RO", 1);
        wheel = shelf.own("WHEEL");
        glue = shelf.own("GLUE");
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(wheel).draft());
        catalog.save(SomeProduct.numbered(glue).lotManaged().draft());
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void goodsThatArriveServeWhoWaitsInTheOrderOfDemand() {
        wait("LATER", 0, 2);
        wait("URGENT", 9, 2);
        wait("LAST", 0, 2);

        keeping.receive(delivery(wheel, null, null, 4));

        assertThat(events.stream(StockArrived.class)).containsExactly(new StockArrived(Set.of(wheel), warehouse));
        assertThat(inventory.waitingOrders(Set.of(wheel)))
                .containsExactly(shelf.own("URGENT"), shelf.own("LATER"), shelf.own("LAST"));
        inventory.waitingOrders(Set.of(wheel)).forEach(number -> inventory.reserve(order(number, line(1, wheel, 2))));
        assertThat(inventory.waitingOrders(Set.of(wheel))).containsExactly(shelf.own("LAST"));
        inventory.release(shelf.own("LAST"));
        assertThat(inventory.waitingOrders(Set.of(wheel))).isEmpty();
    }

    @Test
    void whoWaitsKeepsItsTurnWhenItIsServedInPart() {
        wait("FIRST", 0, 3);
        wait("SECOND", 0, 1);
        shelf.put(wheel, warehouse, 1);

        wait("FIRST", 0, 3);

        assertThat(inventory.waitingOrders(Set.of(wheel))).containsExactly(shelf.own("FIRST"), shelf.own("SECOND"));
    }

    @Test
    void whoBeganToWaitWhileGoodsCameInIsFoundLater() {
        wait("FULL", 0, 2);
        wait("TOO-MUCH", 9, 7);
        shelf.put(wheel, warehouse, 4);

        assertThat(inventory.overtakenOrders(1_000)).contains(shelf.own("FULL")).doesNotContain(shelf.own("TOO-MUCH"));
        transaction.executeWithoutResult(
                status -> jdbc.sql("update inventory_backorder set tried_at = tried_at + interval '1 hour'")
                        .update());
        assertThat(inventory.overtakenOrders(1_000)).doesNotContain(shelf.own("FULL"));
    }

    @Test
    void aLotThatIsGivenFreeIsAnnounced() {
        shelf.put(glue, warehouse, Shelf.PLACE, "L1", NEXT_SUMMER, 2);

        lots.block(glue, "L1", "Recalled");
        lots.unblock(glue, "L1");

        assertThat(events.stream(StockArrived.class)).containsExactly(new StockArrived(Set.of(glue), warehouse));
    }

    @Test
    void releasedGoodsAreAnnouncedLikeArrivedOnes() {
        shelf.put(wheel, warehouse, 2);
        inventory.reserve(order(shelf.own("O"), line(1, wheel, 2)));

        inventory.release(shelf.own("O"));

        assertThat(events.stream(StockArrived.class)).containsExactly(new StockArrived(Set.of(wheel), warehouse));
    }

    @Test
    void theLedgerTellsEveryChangeAndNobodyCanAlterIt() {
        keeping.receive(delivery(wheel, null, null, 5));
        inventory.reserve(order(shelf.own("O"), line(1, wheel, 2)));
        inventory.issue(IssueStock.all(shelf.own("SHP"), shelf.own("O"), warehouse));
        keeping.adjust(adjustment(Figure.ON_HAND, -1));
        keeping.adjust(adjustment(Figure.BLOCKED, 1));

        assertThat(keeping.movements(wheel, Long.MAX_VALUE, 10))
                .extracting(MovementView::type, MovementView::quantity, MovementView::blocked, MovementView::actor)
                .containsExactly(
                        tuple(MovementType.BLOCK, Quantity.ZERO, Quantity.of(1), "process"),
                        tuple(MovementType.ADJUST, Quantity.of(-1), Quantity.ZERO, "process"),
                        tuple(MovementType.SALE_ISSUE, Quantity.of(-2), Quantity.ZERO, "process"),
                        tuple(MovementType.PURCHASE_RECEIPT, Quantity.of(5), Quantity.ZERO, "process"));
        assertThatThrownBy(() -> jdbc.sql("delete from inventory_movement where product_number = ?")
                        .param(wheel)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void correctionsNeverTouchWhatIsReserved() {
        shelf.put(wheel, warehouse, 5);
        inventory.reserve(order(shelf.own("O"), line(1, wheel, 3)));

        assertThatThrownBy(() -> keeping.adjust(adjustment(Figure.ON_HAND, -3))).isInstanceOf(StockTooLow.class);
        assertThatThrownBy(() -> keeping.adjust(adjustment(Figure.BLOCKED, 3))).isInstanceOf(StockTooLow.class);
        assertThatThrownBy(() -> keeping.adjust(adjustment(Figure.BLOCKED, -1))).isInstanceOf(StockTooLow.class);
    }

    @Test
    void refusesDeliveriesThatCannotBe() {
        var service = shelf.own("REPAIR");
        catalog.save(SomeProduct.numbered(service).notStocked().draft());
        keeping.receive(delivery(glue, "L1", NEXT_SUMMER, 5));

        assertThatThrownBy(() -> keeping.receive(delivery(glue, "L1", NEXT_SUMMER.plusDays(1), 5)))
                .isInstanceOf(LotExpiryDiffers.class);
        assertThatThrownBy(() -> keeping.receive(delivery(glue, null, null, 5))).isInstanceOf(LotMissing.class);
        assertThatThrownBy(() -> keeping.receive(delivery(service, null, null, 5)))
                .isInstanceOf(ProductNotStocked.class);
        assertThatThrownBy(() -> keeping.receive(delivery(shelf.own("NOTHING"), null, null, 5)))
                .isInstanceOf(ProductUnknown.class);
        assertThatThrownBy(() -> keeping.receive(
                        new ReceiveStock(wheel, warehouse, "NOWHERE", null, null, Quantity.of(1), "", shelf.own("DN"))))
                .isInstanceOf(LocationUnknown.class);
        assertThatThrownBy(() -> lots.block(glue, "L2", "Recalled")).isInstanceOf(LotUnknown.class);
    }

    private void wait(String name, int priority, long pieces) {
        var reservation = inventory.reserve(order(shelf.own(name), line(1, wheel, pieces)));
        inventory.backOrder(shelf.own(name), Demand.of(priority), reservation.shortages());
    }

    private ReceiveStock delivery(String product, @Nullable String lot, @Nullable LocalDate expiry, long pieces) {
        return new ReceiveStock(
                product, warehouse, Shelf.PLACE, lot, expiry, Quantity.of(pieces), "Delivery", shelf.own("DN"));
    }

    private AdjustStock adjustment(Figure figure, long change) {
        return new AdjustStock(
                wheel, warehouse, Shelf.PLACE, null, figure, Quantity.of(change), "Counted", shelf.own("C"));
    }
}
