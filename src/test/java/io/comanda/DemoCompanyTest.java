package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.access.DemoAccounts;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductSearch;
import io.comanda.catalog.ProductSummary;
import io.comanda.customer.CustomerSearch;
import io.comanda.customer.CustomerSummary;
import io.comanda.customer.Customers;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import io.comanda.platform.text.Texts;
import io.comanda.pricing.PriceRequest;
import io.comanda.pricing.PriceRequest.Item;
import io.comanda.pricing.Pricing;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The demo company as a newcomer finds it after the first start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "comanda.mail.catcher.port=0")
@ActiveProfiles({"demo", "test"})
@Import({FreshDatabase.class, DemoCompanyTest.FirstVisitor.class})
@ExtendWith(OutputCaptureExtension.class)
class DemoCompanyTest {

    private static final CustomerSearch EVERYBODY =
            new CustomerSearch(null, null, null, null, null, null, null, null, null, null);

    @Autowired
    private Catalog catalog;

    @Autowired
    private Customers customers;

    @Autowired
    private Pricing pricing;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FirstVisitor visitor;

    /** Does what the README says in the moment in which the server listens. */
    static class FirstVisitor {

        private int status;

        @EventListener
        void order(WebServerInitializedEvent listening) throws IOException, InterruptedException {
            var desk = new Api(listening.getWebServer().getPort(), DemoAccounts.TOKEN_PREFIX + "desk");
            status = desk.post(
                            "/api/orders",
                            "first",
                            "{\"customerNumber\": \"K-1001\", \"lines\": [{\"productNumber\": \"AC-7001\", \"quantity\": 2}]}")
                    .statusCode();
        }
    }

    @Test
    void takesAnOrderAsSoonAsItAnswers() {
        assertThat(visitor.status).isEqualTo(201);
    }

    @Test
    void sellsItsGoodsInFiveLanguagesWithADrawingOfEachFamily() {
        var goods = catalog.search(new ProductSearch(null, null, true), List.of(), 100);
        assertThat(goods).hasSizeGreaterThan(60).allSatisfy(product -> assertThat(product.names())
                .containsOnlyKeys(Texts.LANGUAGES));
        assertThat(catalog.families("", 20)).hasSize(8).allSatisfy(family -> assertThat(
                        new ClassPathResource("demo/pictures/" + family.picture()).exists())
                .as(family.picture())
                .isTrue());
    }

    @Test
    void hasAPriceOfEachProductForEachCustomer() {
        var products = catalog.products(numbers()).values();
        var items = products.stream()
                .map(product -> Item.of(product, Quantity.of(1)))
                .toList();
        var everybody = customers.search(EVERYBODY, List.of(), 100);
        assertThat(everybody).hasSize(30);
        for (var customer : customers
                .customers(everybody.stream().map(CustomerSummary::number).toList())
                .values()) {
            var request = new PriceRequest(
                    customer.number(), customer.groupCode(), customer.currency(), LocalDate.of(2026, 11, 21), items);
            assertThat(pricing.price(request)).as(customer.name()).hasSize(items.size());
        }
    }

    @Test
    void hasStockOfAllThatIsStockedAndNothingContradictsItself() {
        var stocked = catalog.products(numbers()).values().stream()
                .filter(product -> product.stocked())
                .toList();
        var availability = inventory.availability(
                stocked.stream().map(product -> product.number()).toList());
        assertThat(availability).hasSize(stocked.size());
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void hasOrdersInAllStages(CapturedOutput output) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> output.getOut().contains("The orders of the demo have reached their stages"));
        assertThat(lifecycles()).hasSize(43 + 1);
        assertThat(quotes()).containsExactlyInAnyOrder("SENT", "DECLINED", "ACCEPTED");
        assertThat(Collections.frequency(lifecycles(), "CANCELLED")).isEqualTo(2);
        assertThat(Collections.frequency(lifecycles(), "CLOSED")).isBetween(15, 30);
        assertThat(openTasks())
                .contains(
                        "UserTask_PickGoods",
                        "UserTask_PackGoods",
                        "UserTask_ReviewOrder",
                        "UserTask_ApproveOrder",
                        "UserTask_DecideCredit");
        assertThat(invariants.breaches()).isEmpty();
    }

    private List<String> lifecycles() {
        return jdbc.sql("select lifecycle from ordering_order")
                .query(String.class)
                .list();
    }

    private List<String> quotes() {
        return jdbc.sql("select state from quoting_quote").query(String.class).list();
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private List<String> numbers() {
        return catalog.search(new ProductSearch(null, null, null), List.of(), 100).stream()
                .map(ProductSummary::number)
                .toList();
    }
}
