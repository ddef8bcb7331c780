package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.shipping.CarrierCash;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods that are there, partly there, late, or never come. */
@IntegrationTest
class SupplyJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private StockKeeping stock;

    @Autowired
    private Inventory inventory;

    @Autowired
    private CarrierCash cash;

    @Test
    void shipsFromTwoWarehousesAtOnce() {
        var product = shop.product("10.00");
        var first = shop.warehouse(true);
        var second = shop.warehouse(true);
        shop.receive(product, first, 3);
        shop.receive(product, second, 2);
        var order = run(journey.place(shop.customer("COD", first), product, 5));
        var shipments = fulfilment.ofOrder(order);
        assertThat(shipments).hasSize(2).allMatch(s -> s.state() == ShipmentState.ISSUED);
        var numbers = shipments.stream().map(ShipmentView::number).toList();
        assertThat(cash.asked(numbers, "EUR"))
                .as("one of the drivers collects it")
                .isEqualTo(journey.order(order).gross());
    }

    @Test
    void shipsTheRestWhenItArrives() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, 5));
        assertThat(journey.order(order).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        assertThat(journey.mails(order)).contains("back-ordered");

        shop.receive(product, warehouse, 2);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            journey.runJobs(order);
            journey.assertThat(order).isEnded();
        });
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(fulfilment.ofOrder(order)).hasSize(2);
    }

    @Test
    void shipsTheRestWhenStockIsRaisedForIt() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, 5));

        var raised = stock.topUp(warehouse, Shop.PLACE, Map.of(product, Quantity.of(2)), "test");

        assertThat(raised).isOne();
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            journey.runJobs(order);
            journey.assertThat(order).isEnded();
        });
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void asksTheDeskAfterAWeekAndGivesUpWhatIsMissing() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, 5));

        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        journey.complete(order, "UserTask_DecideBackOrder", Map.of("backOrderDecision", "wait"));
        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        journey.complete(order, "UserTask_DecideBackOrder", Map.of("backOrderDecision", "cancel"));

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).lines().get(0).cancelled()).isEqualTo(Quantity.of(2));
        assertThat(inventory.waitingOrders(List.of(product))).isEmpty();
    }

    @Test
    void cancelsAnOrderOfWhichNothingCanBeHad() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_CANCEL_REST, "100000", null);
        var order = run(journey.place(customer, shop.product("10.00"), 5));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
    }

    @Test
    void keepsACompleteOrderTogether() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(
                shop.customer("ACCOUNT", warehouse, DeliveryPolicy.COMPLETE, "100000", null), product, 5));
        assertThat(fulfilment.ofOrder(order)).isEmpty();
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
    }

    @Test
    void shipsOnlyFullLinesToWhomWantsItSo() {
        var warehouse = shop.warehouse(true);
        var full = shop.product("10.00");
        var part = shop.product("10.00");
        shop.receive(full, warehouse, 5);
        shop.receive(part, warehouse, 1);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.LINE_COMPLETE, "100000", null);
        var order = run(journey.place(customer, null, null, Journey.line(full, 5), Journey.line(part, 2)));
        assertThat(fulfilment.ofOrder(order)).singleElement().satisfies(shipment -> assertThat(shipment.lines())
                .extracting(ShipmentLineView::productNumber)
                .containsExactly(full));
    }

    @Test
    void picksAndPacksByHandWhereTheWarehouseHasPeople() {
        var order = byHand(2);
        journey.complete(order, "UserTask_PickGoods", Map.of());
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 2, "weightKg", 7.5));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(fulfilment.ofOrder(order)).singleElement().satisfies(shipment -> {
            assertThat(shipment.parcels()).isEqualTo(2);
            assertThat(shipment.weightKg()).isEqualByComparingTo("7.5");
        });
    }

    @Test
    void backOrdersWhatThePickerDoesNotFind() {
        var order = byHand(3);
        var shipment = fulfilment.ofOrder(order).get(0);
        fulfilment.pick(shipment.number(), Map.of(shipment.lines().get(0).itemId(), Quantity.of(1)));
        journey.complete(order, "UserTask_PickGoods", Map.of());
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 1));
        assertThat(journey.order(order).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
    }

    @Test
    void plansAnewWhenNothingIsFound() {
        var order = byHand(1);
        var shipment = fulfilment.ofOrder(order).get(0);
        fulfilment.pick(shipment.number(), Map.of(shipment.lines().get(0).itemId(), Quantity.ZERO));
        journey.complete(order, "UserTask_PickGoods", Map.of());
        assertThat(fulfilment.shipment(shipment.number()).state()).isEqualTo(ShipmentState.CANCELLED);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
    }

    private String byHand(int quantity) {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(false);
        shop.receive(product, warehouse, quantity);
        return run(journey.place(shop.customer("ACCOUNT", warehouse), product, quantity));
    }

    private String run(String order) {
        journey.runJobs(order);
        return order;
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
