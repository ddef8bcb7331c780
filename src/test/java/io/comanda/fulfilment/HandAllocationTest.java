package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.Feasibility.LotChoice;
import io.comanda.inventory.HandPick;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLoad;
import io.comanda.inventory.StockTooLow;
import io.comanda.kernel.Quantity;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods for a line chosen by a person. */
@IntegrationTest
class HandAllocationTest {

    private static final String OTHER_PLACE = "Z-99";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private HandAllocation allocation;

    @Autowired
    private WarehouseFloor floor;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Timeline timeline;

    private String warehouse;
    private String product;
    private String customer;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        keeping.saveLocations(List.of(new LocationView(warehouse, OTHER_PLACE, "Z", 99)));
        product = shop.product("10.00");
        customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
    }

    @AfterEach
    void addsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void thePickerIsToldTheChosenPlaces() {
        shop.receive(product, warehouse, 5);
        var order = order(4);
        receiveElsewhere(10);
        assertThat(allocation.of(order, 1).free())
                .extracting(LotChoice::locationCode, LotChoice::quantity)
                .containsExactlyInAnyOrder(tuple(Shop.PLACE, Quantity.of(1)), tuple(OTHER_PLACE, Quantity.of(10)));

        allocation.choose(order, 1, List.of(pick(OTHER_PLACE, 3), pick(Shop.PLACE, 1)), "Fresher there");

        var shipment = fulfilment.ofOrder(order).get(0);
        assertThat(floor.pickList(shipment.number()).stops())
                .extracting(PickList.Stop::locationCode, PickList.Stop::planned)
                .containsExactly(tuple(Shop.PLACE, Quantity.of(1)), tuple(OTHER_PLACE, Quantity.of(3)));
        assertThat(timeline.of("order", order, Long.MAX_VALUE, 20))
                .extracting(TimelineEvent::kind)
                .contains("fulfilment.AllocatedByHand");
    }

    @Test
    void whatWasReservedStaysWhenTheChoiceCannotBe() {
        shop.receive(product, warehouse, 5);
        var order = order(4);

        assertThatThrownBy(() -> allocation.choose(order, 1, List.of(pick(OTHER_PLACE, 4)), "Try"))
                .isInstanceOf(StockTooLow.class);
        assertThatThrownBy(() -> allocation.choose(order, 1, List.of(pick(Shop.PLACE, 5)), "Too much"))
                .isInstanceOf(AllocationRefused.class);
        assertThatThrownBy(
                        () -> allocation.choose(order, 1, List.of(pick(Shop.PLACE, 1), pick(Shop.PLACE, 1)), "Twice"))
                .isInstanceOf(AllocationRefused.class);
        assertThatThrownBy(() -> allocation.choose(order, 2, List.of(pick(Shop.PLACE, 1)), "No line"))
                .isInstanceOf(LineNotAllocatable.class);

        assertThat(allocation.of(order, 1).held())
                .extracting(LotChoice::locationCode, LotChoice::quantity)
                .containsExactly(tuple(Shop.PLACE, Quantity.of(4)));
    }

    @Test
    void nobodyChangesWhatIsBeingPicked() {
        shop.receive(product, warehouse, 5);
        var order = order(4);
        var shipment = fulfilment.ofOrder(order).get(0);
        floor.confirm(shipment.number(), shipment.lines().get(0).itemId(), Quantity.of(4), null);

        assertThatThrownBy(() -> allocation.choose(order, 1, List.of(pick(Shop.PLACE, 4)), "Late"))
                .isInstanceOf(LineNotAllocatable.class);
    }

    @Test
    void anOrderThatWaitsGoesOnWithWhatWasChosen() {
        var order = order(4);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        keeping.load(
                List.of(new StockLoad(Shop.own("LOAD-"), product, warehouse, OTHER_PLACE, null, null, Quantity.of(4))));

        allocation.choose(order, 1, List.of(pick(OTHER_PLACE, 4)), "Found");

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            journey.runJobs(order);
            assertThat(fulfilment.ofOrder(order)).singleElement().satisfies(shipment -> assertThat(shipment.lines())
                    .extracting(ShipmentLineView::locationCode)
                    .containsExactly(OTHER_PLACE));
        });
    }

    private String order(long quantity) {
        var order = journey.place(customer, product, quantity);
        journey.runJobs(order);
        return order;
    }

    private void receiveElsewhere(long quantity) {
        keeping.receive(new ReceiveStock(
                product, warehouse, OTHER_PLACE, null, null, Quantity.of(quantity), "", Shop.own("DN-")));
    }

    private HandPick pick(String place, long quantity) {
        return new HandPick(warehouse, place, null, Quantity.of(quantity));
    }
}
