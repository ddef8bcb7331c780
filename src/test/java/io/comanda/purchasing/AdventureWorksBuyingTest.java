package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportView.TargetCount;
import io.comanda.intake.Intake;
import io.comanda.intake.Releases;
import io.comanda.intake.StartImport;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demand of real orders drives procurement, with nothing on stock: {@code -Dadventureworks=<folder>}, and
 * {@code -Dadventureworks.orders=<count>} for more of them. What the company
 * makes itself comes from its own workshop, entered as a supplier at standard cost.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "adventureworks", matches = ".+")
class AdventureWorksBuyingTest {

    private static final String SOURCE = "adventureworks";
    private static final String WORKSHOP = "AW-WORKSHOP";
    private static final int ORDERS = Integer.getInteger("adventureworks.orders", 150);
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "UserTask_ApproveOrder", Map.of("approved", true),
            "UserTask_PackGoods", Map.of("parcels", 10, "weightKg", 250.5),
            "UserTask_ApprovePurchase", Map.of("purchaseApproved", true),
            "UserTask_PlacePurchaseOrder", Map.of("placedHow", "by phone"));

    @Autowired
    private Intake intake;

    @Autowired
    private Releases releases;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Needs needs;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void buysWhatRealOrdersNeedAndServesThemInTheOrderOfDemand() throws IOException {
        comesInWhole();
        emptyTheShelves();
        workshop();
        var orders = waitingOrders();

        var proposals = needs.whatToBuy();
        assertThat(proposals.withoutSupplier()).isEmpty();
        assertThat(proposals.proposals())
                .extracting(proposal -> List.of(proposal.supplierNumber(), proposal.warehouseCode()))
                .doesNotHaveDuplicates();
        assertThat(proposals.proposals().size()).isLessThan(orders.size());
        while (!needs.whatToBuy().proposals().isEmpty()) {
            var purchases = transaction.execute(status -> purchasing.makeAll());
            purchases.forEach(this::carry);
            purchases.forEach(this::receiveAsTheDataDo);
            orders.forEach(this::carry);
            Awaitility.await().atMost(Duration.ofMinutes(10)).untilAsserted(() -> {
                orders.forEach(this::carry);
                assertThat(unheard()).isEmpty();
            });
        }
        assertThat(orders)
                .allSatisfy(order ->
                        assertThat(journey.order(order).lifecycle()).as(order).isEqualTo(Lifecycle.CLOSED));
        assertThat(jdbc.sql("select count(*) from inventory_backorder")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(journey.invariants()).isEmpty();
        System.out.println(orders.size() + " orders served: " + bought());
    }

    private Map<String, Object> bought() {
        return jdbc.sql(
                        """
                        select count(distinct o.number) as supplier_orders, count(distinct o.supplier_number) as suppliers,
                            (select count(*) from purchasing_order_line l join purchasing_order p
                                on p.id = l.purchase_order_id where p.external_source is null) as lines,
                            sum(r.received) as received, sum(r.rejected) as rejected
                        from purchasing_order o join purchasing_receipt r on r.order_number = o.number
                        where o.external_source is null""")
                .query()
                .singleRow();
    }

    /** What happened and was not heard by everybody yet. */
    private List<String> unheard() {
        return jdbc.sql("select listener_id || ' ' || status || ' ' || serialized_event from event_publication"
                        + " where completion_date is null")
                .query(String.class)
                .list();
    }

    /** Each vendor, price and purchase order of the files, with what was received and rejected. */
    private void comesInWhole() throws IOException {
        var mapping = Files.readString(Path.of("config/import/adventureworks.yml"));
        var folder = Path.of(System.getProperty("adventureworks", ""));
        var run = intake.runNow(new StartImport(SOURCE, mapping, folder, new ImportOptions(false, false, 0, false)));
        assertThat(run.targets())
                .contains(
                        new TargetCount("suppliers", 104, 0, 104, 0, 0),
                        new TargetCount("supplier-offers", 460, 0, 460, 0, 0),
                        new TargetCount("purchase-orders", 4_012, 0, 4_012, 0, 0));
        assertThat(taken("received")).isEqualByComparingTo("2254599");
        assertThat(taken("rejected")).isEqualByComparingTo("72700");
        assertThat(journey.invariants()).isEmpty();
    }

    private BigDecimal taken(String column) {
        return jdbc.sql("select sum(r." + column + ") from purchasing_receipt r"
                        + " join purchasing_order o on o.number = r.order_number where o.external_source = ?")
                .param(SOURCE)
                .query(BigDecimal.class)
                .single();
    }

    private void emptyTheShelves() {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        """
                        with taken as (
                            insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code,
                                lot_number, quantity, reason, reference_type, reference_number, at, actor)
                            select 'ADJUST', id, product_number, warehouse_code, location_code, lot_number, -on_hand,
                                'Nothing is left', 'adjustment', 'TEST', now(), 'test'
                            from inventory_quant where warehouse_code = 'AW' and on_hand > 0 returning quant_id)
                        update inventory_quant set on_hand = 0 where id in (select quant_id from taken)""")
                .update());
    }

    private void workshop() {
        suppliers.create(SomeSupplier.named(WORKSHOP, "Own workshop", "USD", null));
        var made = jdbc.sql(
                        """
                        select p.number from catalog_product p
                        where p.stocked and p.external_source = 'adventureworks'
                          and not exists (select from purchasing_offer o join purchasing_supplier s
                                              on s.number = o.supplier_number and s.active
                                          where o.product_number = p.number)""")
                .query(String.class)
                .list();
        suppliers.saveOffers(made.stream()
                .map(product -> SomeSupplier.offer(WORKSHOP, product, "100"))
                .toList());
    }

    private List<String> waitingOrders() {
        releases.work(releases.add(SOURCE, ORDERS, false));
        var orders = jdbc.sql("select number from ordering_order where external_source = ? and lifecycle <> 'DRAFT'"
                        + " order by order_date, id")
                .param(SOURCE)
                .query(String.class)
                .list();
        orders.forEach(this::carry);
        assertThat(orders).hasSize(ORDERS);
        return orders;
    }

    /** The share the supplier's past deliveries were rejected with is rejected again, and then replaced. */
    private void receiveAsTheDataDo(String number) {
        var order = purchasing.order(number);
        for (var line : order.lines()) {
            var share = jdbc.sql(
                            """
                            select coalesce(sum(l.rejected) / nullif(sum(l.received + l.rejected), 0), 0)
                            from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
                            where o.external_source = 'adventureworks' and o.supplier_number = ? and l.product_number = ?""")
                    .params(order.supplierNumber(), line.productNumber())
                    .query(BigDecimal.class)
                    .single();
            var rejected = line.quantity().value().multiply(share).setScale(0, RoundingMode.DOWN);
            var good = line.quantity().value().subtract(rejected);
            if (rejected.signum() > 0) {
                receive(number, line.lineNo(), good, rejected);
                receive(number, line.lineNo(), rejected, BigDecimal.ZERO);
            } else {
                receive(number, line.lineNo(), good, BigDecimal.ZERO);
            }
        }
        journey.runJobs(number);
        assertThat(purchasing.order(number).state()).isEqualTo(PurchaseOrderState.RECEIVED);
    }

    private void receive(String number, int lineNo, BigDecimal good, BigDecimal rejected) {
        purchasing.receive(
                number,
                new Delivery(
                        "DN-" + number,
                        List.of(new Delivery.Line(
                                lineNo,
                                Quantity.of(good),
                                Quantity.of(rejected),
                                rejected.signum() > 0 ? RejectReason.QUALITY : null,
                                RejectedGoods.SENT_BACK,
                                "07",
                                null,
                                null))));
    }

    private void carry(String number) {
        journey.runJobs(number);
        for (var task = journey.task(number); task != null; task = journey.task(number)) {
            var step = task.getTaskDefinitionKey();
            assertThat(PEOPLE).as(number).containsKey(step);
            journey.complete(number, step, PEOPLE.getOrDefault(step, Map.of()));
        }
    }
}
