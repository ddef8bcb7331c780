package io.comanda.studio.process.sandbox;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.amendment.Amendments;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.PlaceOrder;
import io.comanda.payment.IncomingMoney;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Orders that have gone all kinds of roads to their end. */
public class PastOrders {

    private final Shop shop;
    private final Journey journey;
    private final IncomingMoney money;
    private final OrderPayments payments;
    private final Amendments amendments;
    private final List<String> all = new ArrayList<>();

    PastOrders(Shop shop, Journey journey, IncomingMoney money, OrderPayments payments, Amendments amendments) {
        this.shop = shop;
        this.journey = journey;
        this.money = money;
        this.payments = payments;
        this.amendments = amendments;
    }

    /** Numbers of one order of each kind. */
    List<String> each() {
        all.clear();
        straight();
        byHand();
        fromTwoWarehouses();
        reviewed("accept");
        reviewedTwice();
        reviewed("reject");
        approved(true);
        approved(false);
        paidByTransfer();
        neverPaid();
        otherCard();
        cashOnDelivery();
        beyondCredit("release");
        beyondCredit("refuse");
        suppliedLate();
        suppliedInPart();
        nothingToBeHad();
        cancelledAtOnce();
        cancelledWhilePicking();
        cancelledWhileWaitingForMoney();
        changedWhilePicking();
        return List.copyOf(all);
    }

    String straight() {
        return ended(run(place("ACCOUNT", null, true, "100.00", 1)));
    }

    /** Of more than 5,000. */
    String dear() {
        return ended(run(place("ACCOUNT", null, true, "5100.00", 1)));
    }

    String shippedTo(Address address) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("20.00");
        shop.receive(product, warehouse, 5);
        return ended(run(journey.placeTo(address, shop.customer("ACCOUNT", warehouse), Journey.line(product, 1))));
    }

    String byHand() {
        var order = run(place("CARD", "tok_visa", false, "100.00", 2));
        journey.pickAndPack(order);
        return ended(order);
    }

    String fromTwoWarehouses() {
        var product = shop.product("10.00");
        var first = shop.warehouse(true);
        shop.receive(product, first, 3);
        shop.receive(product, shop.warehouse(true), 2);
        return ended(run(journey.place(shop.customer("ACCOUNT", first), product, 5)));
    }

    String reviewed(String decision) {
        var order = run(place("ACCOUNT", null, true, "0.50", 600));
        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", decision));
        return ended(order);
    }

    private void reviewedTwice() {
        var order = run(place("ACCOUNT", null, true, "0.50", 600));
        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", "again"));
        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", "accept"));
        ended(order);
    }

    String approved(boolean approved) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var line = new PlaceOrder.Line(product, Quantity.of(1), Percent.of("20"));
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), null, null, line));
        journey.complete(order, "UserTask_ApproveOrder", Map.of("approved", approved));
        return ended(order);
    }

    String paidByTransfer() {
        var order = run(place("TRANSFER", null, true, "100.00", 1));
        var half = Money.of("50.00", "EUR");
        money.receive(order, half, Shop.own("BANK-"));
        journey.runJobs(order);
        money.receive(order, journey.order(order).gross().minus(half), Shop.own("BANK-"));
        return ended(run(order));
    }

    private void neverPaid() {
        var order = run(place("TRANSFER", null, true, "100.00", 1));
        for (int i = 0; i < 4; i++) {
            journey.fireTimer(order, "CatchEvent_PaymentOverdue");
        }
        ended(order);
    }

    private void otherCard() {
        var order = run(place("CARD", "tok_declined", true, "100.00", 1));
        payments.change(journey.order(order), "desk", "CARD", "tok_visa");
        ended(run(order));
    }

    private void cashOnDelivery() {
        var order = run(place("COD", null, true, "100.00", 1));
        journey.fireTimer(order, "CatchEvent_CashOverdue");
        journey.complete(order, "UserTask_ChaseCash", Map.of("chaseComment", "tomorrow"));
        money.collect(order, journey.order(order).gross(), Shop.own("CASH-"));
        ended(run(order));
    }

    private void beyondCredit(String decision) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "10", null);
        var order = run(journey.place(customer, product, 1));
        journey.complete(order, "UserTask_DecideCredit", Map.of("creditDecision", decision));
        ended(order);
    }

    private void suppliedLate() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, 5));
        shop.receive(product, warehouse, 2);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            journey.runJobs(order);
            journey.assertThat(order).isEnded();
        });
        ended(order);
    }

    private void suppliedInPart() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, 3);
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, 5));
        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        journey.complete(order, "UserTask_DecideBackOrder", Map.of("backOrderDecision", "wait"));
        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        journey.complete(order, "UserTask_DecideBackOrder", Map.of("backOrderDecision", "cancel"));
        ended(order);
    }

    private void nothingToBeHad() {
        var customer =
                shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_CANCEL_REST, "100000", null);
        ended(run(journey.place(customer, shop.product("10.00"), 5)));
    }

    private void cancelledAtOnce() {
        var order = place("ACCOUNT", null, true, "100.00", 1);
        journey.cancel(order);
        ended(order);
    }

    private void cancelledWhilePicking() {
        var order = run(place("CARD", "tok_visa", false, "100.00", 1));
        journey.cancel(order);
        ended(order);
    }

    private void cancelledWhileWaitingForMoney() {
        var order = run(place("TRANSFER", null, false, "100.00", 1));
        journey.cancel(order);
        ended(order);
    }

    private void changedWhilePicking() {
        var order = run(place("ACCOUNT", null, false, "100.00", 1));
        var change = new OrderChange(List.of(new LineChange(1, Quantity.of(2), null)), List.of(), null, null, null);
        var basis = amendments.preview(order, change).basis();
        journey.runJobs(amendments.request(order, change, basis, "called").number());
        run(order);
        journey.pickAndPack(order);
        ended(order);
    }

    private String place(String method, @Nullable String token, boolean automatic, String price, long quantity) {
        var warehouse = shop.warehouse(automatic);
        var product = shop.product(price);
        shop.receive(product, warehouse, 1_000);
        return journey.place(shop.customer(method, warehouse), null, token, Journey.line(product, quantity));
    }

    private String run(String order) {
        journey.runJobs(order);
        return order;
    }

    private String ended(String order) {
        Assertions.assertThat(journey.order(order).lifecycle()).as(order).isIn(Lifecycle.CLOSED, Lifecycle.CANCELLED);
        all.add(order);
        return order;
    }
}
