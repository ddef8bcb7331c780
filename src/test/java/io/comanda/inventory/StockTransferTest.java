package io.comanda.inventory;

import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StockTransferTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private Invariants invariants;

    private Shelf shelf;
    private String bucharest;
    private String warsaw;
    private String wheel;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        bucharest = shelf.warehouse("BUCHAREST", "RO", 1);
        warsaw = shelf.warehouse("WARSAW", "PL", 2);
        wheel = shelf.own("WHEEL");
        shelf.put(wheel, bucharest, 10);
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void goodsOnTheRoadCountAsIncomingUntilTheyAreReceived() {
        var sent = send(4);

        assertThat(sent.state()).isEqualTo(TransferState.SENT);
        assertFigures(bucharest, 6, 0);
        assertFigures(warsaw, 0, 4);

        var received = transfers.receive(sent.number(), List.of());

        assertThat(received.state()).isEqualTo(TransferState.RECEIVED);
        assertFigures(warsaw, 4, 0);
        assertThatThrownBy(() -> transfers.receive(sent.number(), List.of())).isInstanceOf(TransferClosed.class);
    }

    @Test
    void whatIsLostOnTheRoadIsBookedWithItsReason() {
        var sent = send(4);

        var received = transfers.receive(
                sent.number(), List.of(new ReceivedTransfer(1, Quantity.of(3), "B-01", "One fell off the lorry")));

        assertThat(received.lines().get(0).received()).isEqualTo(Quantity.of(3));
        assertThat(received.lines().get(0).toLocation()).isEqualTo("B-01");
        assertFigures(warsaw, 3, 0);
        assertThat(keeping.movements(wheel, Long.MAX_VALUE, 1))
                .extracting(MovementView::type, MovementView::quantity, MovementView::reason)
                .containsExactly(tuple(MovementType.ADJUST, Quantity.of(-1), "One fell off the lorry"));
    }

    @Test
    void whatIsTooMuchWasFoundWhereItWasPut() {
        var sent = send(4);

        transfers.receive(sent.number(), List.of(new ReceivedTransfer(1, Quantity.of(5), null, "Miscounted")));

        assertFigures(warsaw, 5, 0);
    }

    @Test
    void nothingAtAllMayArrive() {
        var sent = send(4);

        transfers.receive(sent.number(), List.of(new ReceivedTransfer(1, Quantity.ZERO, null, "Stolen")));

        assertFigures(bucharest, 6, 0);
        assertThat(inventory.availability(List.of(wheel)).get(0).onHand()).isEqualTo(Quantity.of(6));
    }

    @Test
    void aDifferenceNeedsAReason() {
        var sent = send(4);

        assertThatThrownBy(() ->
                        transfers.receive(sent.number(), List.of(new ReceivedTransfer(1, Quantity.of(3), null, null))))
                .isInstanceOfSatisfying(TransferRefused.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.pointer())
                        .containsExactly("/lines/0/reason"));
        assertThatThrownBy(() ->
                        transfers.receive(sent.number(), List.of(new ReceivedTransfer(9, Quantity.of(3), null, "?"))))
                .isInstanceOf(TransferRefused.class);
    }

    @Test
    void aCancelledTransferComesBack() {
        var sent = send(4);

        assertThat(transfers.cancel(sent.number()).state()).isEqualTo(TransferState.CANCELLED);
        assertFigures(bucharest, 10, 0);
        assertThat(inventory.availability(List.of(wheel)).get(0).incoming()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void withinAWarehouseGoodsAreThereAtOnce() {
        var moved = transfers.send(
                new SendGoods(bucharest, bucharest, LocalDate.EPOCH, "tidy up", List.of(line(Shelf.PLACE, "B-01", 4))));

        assertThat(moved.state()).isEqualTo(TransferState.RECEIVED);
        assertThat(keeping.places(new StockFilter(wheel, bucharest, "B-01", null), List.of(), 10))
                .extracting(PlaceView::onHand)
                .containsExactly(Quantity.of(4));
        assertThatThrownBy(() -> transfers.send(new SendGoods(
                        bucharest, bucharest, LocalDate.EPOCH, "", List.of(line(Shelf.PLACE, Shelf.PLACE, 4)))))
                .isInstanceOf(TransferRefused.class);
    }

    @Test
    void reservedGoodsStay() {
        inventory.reserve(order(shelf.own("O"), Shelf.line(1, wheel, 8)));

        assertThatThrownBy(() -> send(3)).isInstanceOf(StockTooLow.class);
        assertThat(send(2).state()).isEqualTo(TransferState.SENT);
    }

    @Test
    void theRoadIsNoWarehouseAnybodySendsTo() {
        assertThatThrownBy(() -> transfers.send(
                        new SendGoods(bucharest, "TRANSIT", LocalDate.EPOCH, "", List.of(line("A-01", "TRANSIT", 1)))))
                .isInstanceOf(WarehouseUnknown.class);
        assertThat(keeping.warehouses()).extracting(WarehouseView::code).doesNotContain("TRANSIT");
    }

    @Test
    void aWrongPostingIsTakenBackOnce() {
        shelf.put(wheel, bucharest, "B-01", null, null, 7);
        var wrong = keeping.movements(wheel, Long.MAX_VALUE, 1).get(0);

        ledger.reverse(wrong.id(), "Wrong shelf");

        assertFigures(bucharest, 10, 0);
        assertThatThrownBy(() -> ledger.reverse(wrong.id(), "again")).isInstanceOf(NotReversible.class);
        var reversal = keeping.movements(wheel, Long.MAX_VALUE, 1).get(0);
        assertThatThrownBy(() -> ledger.reverse(reversal.id(), "and back")).isInstanceOf(NotReversible.class);
        assertThatThrownBy(() -> ledger.reverse(Long.MAX_VALUE, "nothing")).isInstanceOf(MovementUnknown.class);
    }

    private TransferView send(long pieces) {
        return transfers.send(new SendGoods(
                bucharest,
                warsaw,
                LocalDate.of(2030, 5, 10),
                "refill",
                List.of(line(Shelf.PLACE, Shelf.PLACE, pieces))));
    }

    private SendGoods.Line line(String from, String to, long pieces) {
        return new SendGoods.Line(wheel, null, from, to, Quantity.of(pieces));
    }

    private void assertFigures(String warehouse, long onHand, long incoming) {
        assertThat(inventory.availability(List.of(wheel)).get(0).warehouses())
                .filteredOn(place -> place.warehouseCode().equals(warehouse))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.onHand()).isEqualTo(Quantity.of(onHand));
                    assertThat(place.incoming()).isEqualTo(Quantity.of(incoming));
                });
    }
}
