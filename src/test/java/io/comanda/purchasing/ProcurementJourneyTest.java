package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.IncomingGoods;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.SupplyLink;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders to suppliers from the need to the last delivery, with everything that comes between. */
@IntegrationTest
class ProcurementJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private Needs needs;

    @Autowired
    private Inventory inventory;

    @Autowired
    private IncomingGoods incoming;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Documents documents;

    @Test
    void mergesWaitingCustomersIntoOneOrderAndServesThemInTheOrderOfDemand() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        suppliers.save(SomeSupplier.offer(supplier, product, "4.00", "1", "6", 5, false));
        var first = waiting(product, warehouse, 5);
        var second = waiting(product, warehouse, 4);

        var proposal = proposalOf(supplier);
        assertThat(proposal.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(Quantity.of(12));
            assertThat(line.reason()).isEqualTo(Proposal.Reason.ONLY);
            assertThat(line.need().demands())
                    .extracting(Need.Demand::orderNumber)
                    .containsExactly(first, second);
        });

        var order = run(buying.order(supplier, warehouse, product, 12));
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.SENT);
        assertThat(incoming.links(order)).extracting(SupplyLink::orderNumber).containsExactlyInAnyOrder(first, second);
        assertThat(incoming.promises(first)).singleElement().satisfies(promise -> assertThat(promise.promisedOn())
                .isEqualTo(purchasing.order(order).expectedOn()));
        assertThat(proposals(supplier)).isEmpty();

        buying.receive(order, 1, 6);
        served(first);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(second);
            journey.assertThat(second).isWaitingAt("Gateway_AwaitStock");
            assertThat(journey.order(second).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        });
        buying.receive(order, 1, 6);
        served(second);
        run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.RECEIVED);
        assertThat(purchasing.receipts(order)).hasSize(2);
        assertThat(available(product)).isEqualTo(Quantity.of(3));
    }

    @Test
    void sendsTheOrderAsPdfInTheSuppliersLanguage() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.1250");
        var order = run(buying.order(supplier, shop.warehouse(true), product, 3));

        var document =
                documents.content(Objects.requireNonNull(purchasing.order(order).documentId()));
        assertThat(document.view().language()).isEqualTo("de");
        assertThat(text(document.bytes())).contains("Bestellung", order, "ART-" + product, "4,125", "12,38");
        assertThat(mails(order)).containsExactly("purchase-order");
    }

    @Test
    void asksASupervisorForMuchMoneyAndDropsWhatHeRefuses() {
        var product = shop.product("900.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "600.00");
        var warehouse = shop.warehouse(true);
        var agreed = run(buying.order(supplier, warehouse, product, 10));
        journey.complete(agreed, "UserTask_ApprovePurchase", Map.of("purchaseApproved", true));
        assertThat(purchasing.order(agreed).state()).isEqualTo(PurchaseOrderState.SENT);

        var refused = run(buying.order(supplier, warehouse, product, 10));
        assertThat(mails(refused)).isEmpty();
        journey.complete(
                refused, "UserTask_ApprovePurchase", Map.of("purchaseApproved", false, "purchaseComment", "too dear"));
        journey.assertThat(refused).isEnded();
        assertThat(purchasing.order(refused).state()).isEqualTo(PurchaseOrderState.REJECTED);
        assertThat(purchasing.order(refused).reason()).isEqualTo("too dear");
        assertThat(incoming.expected(List.of(product))).singleElement().satisfies(goods -> assertThat(goods.reference())
                .isEqualTo(agreed));
    }

    @Test
    void asksASupervisorWhenThePriceIsAboveTheOffer() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var line = new MakePurchaseOrder.Line(product, Quantity.of(1), new BigDecimal("4.01"), null, null);
        var order = run(buying.order(supplier, shop.warehouse(true), line));

        journey.assertThat(order).isWaitingAt("UserTask_ApprovePurchase");
        purchasing.cancelRest(order, "thought better of it");
        run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
        assertThat(mails(order)).isEmpty();
    }

    @Test
    void forgetsAnOrderThatIsWithdrawnBeforeAnybodyLookedAtIt() {
        var product = shop.product("900.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "600.00");
        var order = buying.order(supplier, shop.warehouse(true), product, 10);
        purchasing.cancelRest(order, null);
        run(order);

        journey.assertThat(order).isEnded();
        assertThat(mails(order)).isEmpty();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
    }

    @Test
    void letsABuyerPlaceAnOrderWithASupplierWithoutMail() {
        var product = shop.product("10.00");
        var supplier = buying.supplier(null);
        buying.offers(supplier, product, "4.00");
        var order = run(buying.order(supplier, shop.warehouse(true), product, 2));

        assertThat(mails(order)).isEmpty();
        journey.complete(order, "UserTask_PlacePurchaseOrder", Map.of("placedHow", "by phone, Mrs Kontakt"));
        journey.assertThat(order).isWaitingAt("Gateway_AwaitSupplier");
        buying.receive(order, 1, 2);
        run(order);
        journey.assertThat(order).isEnded();
    }

    @Test
    void remindsALateSupplierAndThenAsksABuyer() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = run(buying.order(supplier, shop.warehouse(true), product, 2));

        late(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitSupplier");
        late(order);
        journey.complete(order, "UserTask_ChaseSupplier", Map.of("chaseDecision", "wait"));
        late(order);
        late(order);
        journey.complete(
                order, "UserTask_ChaseSupplier", Map.of("chaseDecision", "cancel", "chaseComment", "bankrupt"));

        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
        assertThat(purchasing.order(order).reason()).isEqualTo("bankrupt");
        assertThat(mails(order))
                .containsExactly(
                        "purchase-order",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-cancelled");
        assertThat(incoming.expected(List.of(product))).isEmpty();
    }

    @Test
    void movesTheCustomersDayWithTheSuppliersAndBuysElsewhereWhatHeDoesNotHave() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var first = waiting(product, warehouse, 5);
        var second = waiting(product, warehouse, 4);
        var order = run(buying.order(supplier, warehouse, product, 9));
        told(first, 1);
        told(second, 1);
        var asked = Objects.requireNonNull(purchasing.order(order).expectedOn());

        buying.confirm(order, 1, 9, asked.plusDays(1));
        run(order);
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CONFIRMED);
        buying.confirm(order, 1, 7, asked.plusDays(9));
        run(order);

        told(first, 2);
        assertThat(journey.mails(second))
                .filteredOn("delivery-date-changed"::equals)
                .hasSize(1);
        assertThat(incoming.promises(first)).singleElement().satisfies(promise -> assertThat(promise.promisedOn())
                .isEqualTo(asked.plusDays(9)));
        assertThat(incoming.promises(second)).singleElement().satisfies(promise -> {
            assertThat(promise.covered()).isEqualTo(Quantity.of(2));
            assertThat(promise.promisedOn()).isNull();
        });
        assertThat(proposalOf(supplier).lines()).singleElement().satisfies(line -> assertThat(
                        line.need().demands())
                .containsExactly(new Need.Demand(second, 1, Quantity.of(2))));
    }

    @Test
    void keepsWhatIsNotAcceptedOutOfSaleAndOpen() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = run(buying.order(supplier, warehouse, product, 10));

        buying.receive(order, 1, 6, 2, RejectReason.DAMAGED, RejectedGoods.BLOCKED);
        buying.receive(order, 1, 0, 1, RejectReason.QUALITY, RejectedGoods.SENT_BACK);
        run(order);

        var line = purchasing.order(order).lines().get(0);
        assertThat(line.received()).isEqualTo(Quantity.of(6));
        assertThat(line.rejected()).isEqualTo(Quantity.of(3));
        assertThat(line.open()).isEqualTo(Quantity.of(4));
        var stock = inventory.availability(List.of(product)).get(0);
        assertThat(stock.onHand()).isEqualTo(Quantity.of(8));
        assertThat(stock.blocked()).isEqualTo(Quantity.of(2));
        assertThat(stock.incoming()).isEqualTo(Quantity.of(4));

        purchasing.cancelRest(order, "no replacement wanted");
        run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.RECEIVED);
    }

    @Test
    void takesALittleMoreThanOrderedAndRefusesMuchMore() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = run(buying.order(supplier, warehouse, product, 10));

        assertThatThrownBy(() -> buying.receive(order, 1, 12))
                .isInstanceOfSatisfying(DeliveryRefused.class, refusal -> assertThat(refusal.violations())
                        .extracting(Refusal.Violation::pointer)
                        .containsExactly("/lines/0/received"));
        assertThatThrownBy(() -> buying.receive(order, 1, 1, 1, null, RejectedGoods.BLOCKED))
                .isInstanceOf(DeliveryRefused.class);
        assertThatThrownBy(() -> buying.receive(order, 2, 1)).isInstanceOf(DeliveryRefused.class);
        assertThat(available(product)).isEqualTo(Quantity.ZERO);

        buying.receive(order, 1, 11);
        run(order);
        journey.assertThat(order).isEnded();
        assertThatThrownBy(() -> buying.receive(order, 1, 1)).isInstanceOf(PurchaseOrderNotOpen.class);
    }

    @Test
    void buysForTheOrderOfACustomerWhoWantsItSo() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        shop.receive(product, warehouse, 1);
        var before = waiting(product, warehouse, 3);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.BUY_TO_ORDER, "100000", null);
        var order = run(journey.place(customer, product, 2));

        var purchase =
                purchasing.list(new PurchaseOrderFilter(null, null, supplier, null, product, null), List.of(), 10);
        assertThat(purchase).hasSize(1);
        var number = run(purchase.get(0).number());
        assertThat(purchasing.order(number).lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(Quantity.of(2));
            assertThat(line.forOrder()).isEqualTo(order);
        });
        assertThat(incoming.links(number))
                .extracting(SupplyLink::orderNumber)
                .containsExactly(order)
                .doesNotContain(before);
        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        assertThat(purchasing.list(new PurchaseOrderFilter(null, null, supplier, null, product, null), List.of(), 10))
                .hasSize(1);
    }

    @Test
    void choosesThePreferredSupplierThenTheCheapestThenTheFastest() {
        var warehouse = shop.warehouse(true);
        var dear = buying.supplier();
        var cheap = buying.supplier();
        var quick = buying.supplier();
        var liked = shop.product("10.00");
        suppliers.save(SomeSupplier.offer(dear, liked, "5.00", "1", "1", 9, true));
        suppliers.save(SomeSupplier.offer(cheap, liked, "4.00", "1", "1", 9, false));
        var plain = shop.product("10.00");
        suppliers.save(SomeSupplier.offer(dear, plain, "5.00", "1", "1", 1, false));
        suppliers.save(SomeSupplier.offer(cheap, plain, "4.00", "1", "1", 9, false));
        suppliers.save(SomeSupplier.offer(quick, plain, "4.00", "1", "1", 2, false));
        rule(liked, warehouse, 1, 5);
        rule(plain, warehouse, 1, 5);

        assertThat(proposalOf(dear).lines()).singleElement().satisfies(line -> {
            assertThat(line.need().productNumber()).isEqualTo(liked);
            assertThat(line.reason()).isEqualTo(Proposal.Reason.PREFERRED);
            assertThat(line.others())
                    .extracting(Proposal.Alternative::supplierNumber)
                    .containsExactly(cheap);
        });
        assertThat(proposalOf(quick).lines()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Proposal.Reason.FASTEST);
            assertThat(line.others())
                    .extracting(Proposal.Alternative::supplierNumber)
                    .containsExactly(cheap, dear);
        });
        assertThat(proposals(cheap)).isEmpty();
        needs.forget(liked, warehouse);
        needs.forget(plain, warehouse);
    }

    @Test
    void ordersEverythingWhenABuyerAsksAndNothingByItself() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        rule(product, warehouse, 2, 6);

        assertThat(journey.fireStartTimer("purchase-planning")).isTrue();
        assertThat(proposals(supplier)).hasSize(1);

        purchasing.requestAll();
        journey.runAll("purchase-planning");
        assertThat(proposals(supplier)).isEmpty();
        var row = purchasing
                .list(new PurchaseOrderFilter(null, null, supplier, warehouse, null, null), List.of(), 10)
                .get(0);
        assertThat(row.total()).isEqualTo(Money.of("24.00", "EUR"));
        run(row.number());
        assertThat(proposals(supplier)).isEmpty();
        needs.forget(product, warehouse);
    }

    private String waiting(String product, String warehouse, long quantity) {
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, quantity));
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        return order;
    }

    private void rule(String product, String warehouse, long minimum, long maximum) {
        needs.save(new ReorderRule(product, warehouse, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum)));
    }

    private Proposal proposalOf(String supplier) {
        var own = proposals(supplier);
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private List<Proposal> proposals(String supplier) {
        return needs.whatToBuy().proposals().stream()
                .filter(proposal -> proposal.supplierNumber().equals(supplier))
                .toList();
    }

    private void late(String order) {
        journey.fireTimer(order, "CatchEvent_SupplierLate");
    }

    private void served(String order) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(order);
            journey.assertThat(order).isEnded();
        });
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    private void told(String order, int times) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(journey.mails(order))
                .filteredOn("delivery-date-changed"::equals)
                .hasSize(times));
    }

    private Quantity available(String product) {
        return inventory.availability(List.of(product)).get(0).available();
    }

    private List<String> mails(String order) {
        return notifications.of("purchase-order", order).stream()
                .sorted(Comparator.comparing(MailView::id))
                .map(MailView::kind)
                .toList();
    }

    private String run(String order) {
        journey.runJobs(order);
        return order;
    }

    private static String text(byte[] pdf) {
        return ReadBack.keep("purchase-order", pdf).text();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
