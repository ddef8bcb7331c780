package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.IncomingGoods;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.SupplyLink;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods are bought for customers who wait, and their promised days follow the supplier's. */
@IntegrationTest
class SupplyOfWaitingCustomersTest {

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
    private Inventory inventory;

    @Autowired
    private IncomingGoods incoming;

    @Test
    void mergesWaitingCustomersIntoOneOrderAndServesThemInTheOrderOfDemand() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        suppliers.save(SomeSupplier.offer(supplier, product, "4.00", "1", "6", 5, false));
        var first = buying.waiting(product, warehouse, 5);
        var second = buying.waiting(product, warehouse, 4);

        var proposal = buying.proposalOf(supplier);
        assertThat(proposal.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(Quantity.of(12));
            assertThat(line.reason()).isEqualTo(Proposal.Reason.ONLY);
            assertThat(line.need().demands())
                    .extracting(Need.Demand::orderNumber)
                    .containsExactly(first, second);
        });

        var order = buying.run(buying.order(supplier, warehouse, product, 12));
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.SENT);
        assertThat(incoming.links(order)).extracting(SupplyLink::orderNumber).containsExactlyInAnyOrder(first, second);
        assertThat(incoming.promises(first)).singleElement().satisfies(promise -> assertThat(promise.promisedOn())
                .isEqualTo(purchasing.order(order).expectedOn()));
        assertThat(buying.proposals(supplier)).isEmpty();

        buying.receive(order, 1, 6);
        served(first);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(second);
            journey.assertThat(second).isWaitingAt("Gateway_AwaitStock");
            assertThat(journey.order(second).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        });
        buying.receive(order, 1, 6);
        served(second);
        buying.run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.RECEIVED);
        assertThat(purchasing.receipts(order)).hasSize(2);
        assertThat(available(product)).isEqualTo(Quantity.of(3));
    }

    @Test
    void movesTheCustomersDayWithTheSuppliersAndBuysElsewhereWhatHeDoesNotHave() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var first = buying.waiting(product, warehouse, 5);
        var second = buying.waiting(product, warehouse, 4);
        var order = buying.run(buying.order(supplier, warehouse, product, 9));
        told(first, 1);
        told(second, 1);
        var asked = Objects.requireNonNull(purchasing.order(order).expectedOn());

        buying.confirm(order, 1, 9, asked.plusDays(1));
        buying.run(order);
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CONFIRMED);
        buying.confirm(order, 1, 7, asked.plusDays(9));
        buying.run(order);

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
        assertThat(buying.proposalOf(supplier).lines()).singleElement().satisfies(line -> assertThat(
                        line.need().demands())
                .containsExactly(new Need.Demand(second, 1, Quantity.of(2))));
    }

    @Test
    void buysForTheOrderOfACustomerWhoWantsItSo() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        shop.receive(product, warehouse, 1);
        var before = buying.waiting(product, warehouse, 3);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.BUY_TO_ORDER, "100000", null);
        var order = buying.run(journey.place(customer, product, 2));

        var purchase =
                purchasing.list(new PurchaseOrderFilter(null, null, supplier, null, product, null), List.of(), 10);
        assertThat(purchase).hasSize(1);
        var number = buying.run(purchase.get(0).number());
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

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
