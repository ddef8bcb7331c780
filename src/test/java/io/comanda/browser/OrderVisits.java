package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.CommissionSettlements;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.DateRange;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Orders at every stage, and what hangs on them, to be visited. */
public class OrderVisits {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Shop shop;
    private final Journey journey;
    private final PickTask tasks;
    private final Fulfilment fulfilment;
    private final Invoicing invoicing;
    private final Commissions commissions;
    private final CommissionSettlements settlements;

    OrderVisits(
            Shop shop,
            Journey journey,
            PickTask tasks,
            Fulfilment fulfilment,
            Invoicing invoicing,
            Commissions commissions,
            CommissionSettlements settlements) {
        this.shop = shop;
        this.journey = journey;
        this.tasks = tasks;
        this.fulfilment = fulfilment;
        this.invoicing = invoicing;
        this.commissions = commissions;
        this.settlements = settlements;
    }

    /** What waits for the warehouse; an address by the route it belongs to. */
    Map<String, String> onTheFloor() {
        var toPick = tasks.begin();
        var toPack = tasks.begin();
        tasks.finish(toPack);
        var task = Objects.requireNonNull(journey.task(toPick));
        return Map.of(
                "/tasks/$taskId", "/tasks/" + task.getId(),
                "/warehouse/pick/$shipment", "/warehouse/pick/" + shipment(toPick),
                "/warehouse/pack/$shipment", "/warehouse/pack/" + shipment(toPack));
    }

    /** An order carried to its end, with all its papers. */
    Map<String, String> closed() {
        var agent = shop.agent("5");
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        var order = journey.place(customer, product, 2);
        await().atMost(SOON).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
        var run = settlements.request(new DateRange(LocalDate.EPOCH, LocalDate.of(2099, 12, 31)), List.of(agent));
        var invoice = invoicing.ofOrder(order).get(0).number();
        return Map.of(
                "/orders/$orderNumber", "/orders/" + order,
                "/products/$number", "/products/" + product,
                "/price-lists/$code", "/price-lists/test-list",
                "/customers/$number", "/customers/" + customer,
                "/customers/$number/statement", "/customers/" + customer + "/statement",
                "/invoices/$invoiceNumber", "/invoices/" + invoice,
                "/agents/$code", "/agents/" + agent,
                "/settlements/$run", "/settlements/" + run,
                "/warehouse/label/$shipment", "/warehouse/label/" + shipment(order));
    }

    private String shipment(String order) {
        return fulfilment.ofOrder(order).get(0).number();
    }
}
