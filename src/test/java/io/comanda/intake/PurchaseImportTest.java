package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Buying;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.comanda.purchasing.Needs;
import io.comanda.purchasing.PurchaseOrderFilter;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.Purchasing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What was bought elsewhere comes in, and what customers wait for is bought from whom it names. */
@IntegrationTest
class PurchaseImportTest {

    private static final String MAPPING =
            """
            source: purchase-import-test
            files:
              suppliers: suppliers.csv
              prices: prices.csv
              orders: orders.csv
              lines: lines.csv
            targets:
              - target: suppliers
                from: suppliers
                fields:
                  number: number
                  name: name
                  currency: {value: EUR}
                  street: {value: Main Street 1}
                  postalCode: {value: "1000"}
                  city: {value: Town}
                  country: {value: DE}
              - target: supplier-offers
                from: prices
                fields:
                  supplier: supplier
                  product: product
                  minQuantity: minimum
                  packSize: pack
                  leadTimeDays: days
                  validFrom: {value: 2020-01-01}
                  price: price
              - target: purchase-orders
                from: orders
                fields:
                  number: number
                  supplier: supplier
                  warehouse: warehouse
                  currency: {value: EUR}
                  orderDate: day
                parts:
                  lines:
                    parent: number
                    query: select * from lines order by _line
                    fields:
                      lineNo: line
                      product: product
                      quantity: ordered
                      unitPrice: price
                      dueDate: due
                      received: received
                      rejected: rejected
            """;

    @Autowired
    private Intake intake;

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Needs needs;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String product = "";
    private String warehouse = "";
    private String supplier = "";

    @BeforeEach
    void furnish() {
        product = shop.product("10.00");
        warehouse = shop.warehouse(true);
        supplier = Shop.own("V");
    }

    @Test
    void takesOverWhatWasBoughtAndBuysOnFromThere() throws IOException {
        var old = Shop.own("OLD");
        var files = files(old, "5");

        var first = intake.runNow(files.start());
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.targets()).allMatch(target -> target.created() == 1 && target.rejected() == 0);
        assertThat(intake.runNow(files.start()).targets()).allMatch(target -> target.created() == 0);
        var past = purchasing.list(bySupplier(), List.of(), 10);
        assertThat(past).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(PurchaseOrderState.RECEIVED);
            assertThat(row.total()).isEqualTo(Money.of("28.00", "EUR"));
        });
        assertThat(purchasing.receipts(past.get(0).number())).singleElement().satisfies(receipt -> {
            assertThat(receipt.received()).isEqualTo(Quantity.of(5));
            assertThat(receipt.rejected()).isEqualTo(Quantity.of(2));
        });

        var earlier = waiting(3);
        var second = waiting(2);
        var proposal = needs.whatToBuy().proposals().stream()
                .filter(each -> each.supplierNumber().equals(supplier))
                .findFirst()
                .orElseThrow();
        assertThat(proposal.lines().get(0).quantity()).isEqualTo(Quantity.of(6));
        var purchase = buying.order(supplier, warehouse, product, 6);
        journey.runJobs(purchase);
        journey.complete(purchase, "UserTask_PlacePurchaseOrder", Map.of("placedHow", "by phone"));
        buying.receive(purchase, 1, 4, 2, RejectReason.QUALITY, RejectedGoods.SENT_BACK);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(earlier);
            journey.assertThat(earlier).isEnded();
        });
        buying.receive(purchase, 1, 2);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(second);
            journey.assertThat(second).isEnded();
        });
        journey.runJobs(purchase);
        assertThat(purchasing.order(purchase).state()).isEqualTo(PurchaseOrderState.RECEIVED);
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void takesOverNothingOfAnOrderOfWhichMoreCameThanWasOrdered() throws IOException {
        var run = intake.runNow(files(Shop.own("OLD"), "50").start());

        assertThat(run.state()).isNotEqualTo(ImportState.DONE);
        assertThat(purchasing.list(bySupplier(), List.of(), 10)).isEmpty();
    }

    private TestImport files(String number, String received) {
        return new TestImport(folder)
                .mapping(MAPPING)
                .file("suppliers.csv", "number,name\n" + supplier + ",Importer\n")
                .file(
                        "prices.csv",
                        "supplier,product,minimum,pack,days,price\n" + supplier + "," + product + ",2,2,3,4\n")
                .file(
                        "orders.csv",
                        "number,supplier,warehouse,day\n" + number + "," + supplier + "," + warehouse + ",2024-03-01\n")
                .file(
                        "lines.csv",
                        "number,line,product,ordered,price,due,received,rejected\n" + number + ",1," + product
                                + ",7,4.00,2024-03-09," + received + ",2\n");
    }

    private PurchaseOrderFilter bySupplier() {
        return new PurchaseOrderFilter(null, null, supplier, null, null, null);
    }

    private String waiting(long quantity) {
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, quantity);
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        return order;
    }
}
