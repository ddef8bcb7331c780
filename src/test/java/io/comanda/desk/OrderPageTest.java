package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.StatementMeter;
import io.comanda.Tally;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page of an order tells how far it is, why it waits and what may be done, from its first step to its last. */
@IntegrationTest
class OrderPageTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvc http;

    @Autowired
    private StatementMeter meter;

    private String warehouse = "";
    private String product = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
    }

    @Test
    void followsAnOrderFromItsTasksToItsEnd() throws Exception {
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        journey.runJobs(order);

        page(order, desk())
                .andExpect(jsonPath("$.stock[0].reserved").value(2))
                .andExpect(jsonPath("$.stock[0].available").value(8))
                .andExpect(jsonPath("$.waiting.element").value("UserTask_PickGoods"))
                .andExpect(jsonPath("$.milestones[?(@.state == 'DONE')].step", contains("PLACED", "PAID", "RESERVED")))
                .andExpect(jsonPath("$.milestones[?(@.present == true)].step", contains("PICKED")))
                .andExpect(jsonPath("$.actions[?(@.allowed == true)].action", hasItems("CANCEL", "CHANGE", "COMMENT")))
                .andExpect(jsonPath("$.actions[?(@.action == 'DO_TASK')].code", contains("platform.NotAllowed")))
                .andExpect(jsonPath("$.customer.creditUsed.amount").value(242.0))
                .andExpect(jsonPath("$.customer.openOrders").value(1))
                .andExpect(jsonPath("$.payment.authorized.amount").value(242.0));

        journey.complete(order, "UserTask_PickGoods", Map.of());
        page(order, desk()).andExpect(jsonPath("$.milestones[?(@.step == 'PICKED')].state", contains("DONE")));
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5));

        page(order, desk())
                .andExpect(jsonPath("$.order.lifecycle").value("CLOSED"))
                .andExpect(jsonPath("$.waiting").value(nullValue()))
                .andExpect(jsonPath("$.milestones[?(@.state == 'DONE' && @.at != null)].step", hasSize(8)))
                .andExpect(jsonPath("$.milestones[?(@.present == true)]", hasSize(0)))
                .andExpect(jsonPath("$.parcels", hasSize(1)))
                .andExpect(jsonPath("$.invoices", hasSize(1)))
                .andExpect(jsonPath("$.documents[*].kind", hasItem("invoice")))
                .andExpect(jsonPath("$.actions[?(@.action == 'CANCEL')].code", contains("ordering.OrderNotOpen")))
                .andExpect(jsonPath("$.actions[?(@.action == 'CANCEL')].reason").exists());
    }

    @Test
    void showsWhereTheOrderStandsInItsDiagram() throws Exception {
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);

        http.perform(get("/api/orders/" + order + "/process").with(desk()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.process").value("order-fulfilment"))
                .andExpect(jsonPath("$.xml", containsString("<bpmn:definitions")))
                .andExpect(jsonPath("$.active[*].element", contains("UserTask_PickGoods")))
                .andExpect(jsonPath("$.done", hasItem("ServiceTask_CheckOrder")))
                .andExpect(jsonPath("$.incidents", hasSize(0)));
    }

    @Test
    void tellsOfMissingGoodsAndOfMoneyThatIsAwaited() throws Exception {
        var short1 = journey.place(shop.customer("ACCOUNT", warehouse), shop.product("5.00"), 1);
        journey.runJobs(short1);
        page(short1, desk())
                .andExpect(jsonPath("$.waiting.kind").value("MESSAGE"))
                .andExpect(jsonPath("$.waiting.text").value("Goods are missing; it goes on when they arrive"));

        var unpaid = journey.place(shop.customer("TRANSFER", warehouse), product, 1);
        journey.runJobs(unpaid);
        http.perform(get("/api/orders/" + unpaid + "/page")
                        .header("Accept-Language", "de")
                        .with(desk()))
                .andExpect(jsonPath("$.waiting.text").value("Die Zahlung des Kunden steht aus"))
                .andExpect(jsonPath("$.milestones[?(@.present == true)].step", contains("PAID")));
    }

    @Test
    void tellsPricesAndHoldsInTheReadersLanguageAndWhatLiftsThem() throws Exception {
        var order = journey.place(
                shop.customer("ACCOUNT", warehouse),
                null,
                null,
                new PlaceOrder.Line(product, Quantity.of(1), Percent.of("12.5"), null));
        journey.runJobs(order);

        page(order, "de", desk())
                .andExpect(jsonPath("$.holds[0].type").value("APPROVAL"))
                .andExpect(jsonPath("$.holds[0].label").value("Genehmigung"))
                .andExpect(jsonPath("$.holds[0].reason")
                        .value("Der Rabatt übersteigt, was die Auftragsbearbeitung selbst gewährt"))
                .andExpect(jsonPath("$.holds[0].task").isNotEmpty())
                .andExpect(jsonPath("$.holds[0].remedy").value(nullValue()))
                .andExpect(jsonPath("$.prices[0].explanation[0]", containsString("100,00")))
                .andExpect(jsonPath("$.prices[0].explanation[1]").value("12,5 % von Hand gewährter Rabatt"))
                .andExpect(jsonPath("$.order.lines[0].priceExplanation[1].kind").value("manualDiscount"))
                .andExpect(jsonPath("$.order.lines[0].priceExplanation[1].facts.percent")
                        .value("12.5"));
        page(order, Callers.as("supervisor"))
                .andExpect(jsonPath("$.holds[0].remedy").value("DO_TASK"));
        http.perform(get("/api/orders/" + order + "/timeline")
                        .header("Accept-Language", "pl")
                        .with(desk()))
                .andExpect(
                        jsonPath(
                                "$.items[?(@.kind == 'ordering.OrderHeld')].text",
                                contains(
                                        "Wstrzymane (do zatwierdzenia): Rabat przekracza to, co dział zamówień przyznaje sam")));

        journey.complete(order, "UserTask_ApproveOrder", Map.of("approved", true));
        page(order, desk()).andExpect(jsonPath("$.holds", hasSize(0)));
    }

    @Test
    void offersAnotherWayToPayWhereMoneyIsMissing() throws Exception {
        var order = journey.place(shop.customer("CARD", warehouse), "CARD", "tok_declined", Journey.line(product, 1));
        journey.runJobs(order);

        page(order, desk())
                .andExpect(jsonPath("$.holds[0].type").value("PAYMENT"))
                .andExpect(jsonPath("$.holds[0].reason").value("The payment was declined"))
                .andExpect(jsonPath("$.holds[0].remedy").value("CHANGE"));
        page(order, Callers.as("warehouse"))
                .andExpect(jsonPath("$.holds[0].remedy").value(nullValue()));
    }

    @Test
    void saysWhatACancellationWouldUndoAndThenUndoesIt() throws Exception {
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        journey.runJobs(order);

        cancellation(order)
                .andExpect(jsonPath("$.possible").value(true))
                .andExpect(jsonPath(
                        "$.effects[*].kind", contains("CREDIT", "RELEASE", "SHIPMENTS", "DOCUMENTS", "TASKS", "MAIL")))
                .andExpect(jsonPath("$.effects[0].amount.amount").value(242.0))
                .andExpect(jsonPath("$.effects[1].count").value(1))
                .andExpect(jsonPath("$.effects[5].names[0]", containsString("@example.org")));

        journey.cancel(order);
        journey.runJobs(order);
        page(order, desk())
                .andExpect(jsonPath("$.stock[0].reserved").value(0))
                .andExpect(jsonPath("$.customer.creditUsed.amount").value(0.0));
        cancellation(order)
                .andExpect(jsonPath("$.possible").value(false))
                .andExpect(jsonPath("$.code").value("ordering.OrderNotOpen"))
                .andExpect(jsonPath("$.effects", hasSize(0)));
    }

    @Test
    void tellsMoneyPromisedByACardFromMoneyTaken() throws Exception {
        var order = journey.place(shop.customer("CARD", warehouse), "CARD", "tok_visa", Journey.line(product, 1));
        journey.runJobs(order);

        cancellation(order)
                .andExpect(jsonPath("$.effects[0].kind").value("VOID"))
                .andExpect(jsonPath("$.effects[0].amount.amount").value(121.0));
        http.perform(get("/api/orders/" + order + "/cancellation").with(Callers.as("warehouse")))
                .andExpect(status().isForbidden());
        http.perform(get("/api/orders/" + order + "/cancellation").with(Callers.agent("AG-OTHER")))
                .andExpect(status().isNotFound());
    }

    private ResultActions cancellation(String order) throws Exception {
        return http.perform(get("/api/orders/" + order + "/cancellation").with(desk()))
                .andExpect(status().isOk());
    }

    @Test
    void keepsMoneyFromTheFloorAndOthersOrdersFromAgents() throws Exception {
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);

        page(order, Callers.as("warehouse"))
                .andExpect(jsonPath("$.payment").value(nullValue()))
                .andExpect(jsonPath("$.customer").value(nullValue()))
                .andExpect(jsonPath("$.actions[?(@.action == 'DO_TASK')].allowed", contains(true)))
                .andExpect(jsonPath("$.actions[?(@.action == 'CANCEL')].code", contains("platform.NotAllowed")));
        for (var part : new String[] {"page", "process"}) {
            http.perform(get("/api/orders/" + order + "/" + part).with(Callers.agent("AG-OTHER")))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void offersAnActionToThoseWhomItsAddressLetsIn() throws Exception {
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", "A");
        var order = journey.place(customer, product, 1);
        var matrix = Files.readAllLines(Path.of("src", "test", "resources", "access-matrix.csv"));
        var addresses = Map.of(
                "CHANGE", "POST,/api/orders/{orderNumber}/changes,",
                "CANCEL", "POST,/api/orders/{orderNumber}/cancellation,",
                "CHANGE_DELIVERY_ADDRESS", "PUT,/api/orders/{orderNumber}/delivery-address,");

        for (var role : List.of("order-desk", "warehouse", "finance", "supervisor", "agent", "integration")) {
            var actor = new Actor(role, Actor.Kind.PERSON, Set.of(role), "A");
            var answer =
                    page(order, Callers.as(actor)).andReturn().getResponse().getContentAsString();
            for (var action : addresses.entrySet()) {
                var row = matrix.stream()
                        .filter(line -> line.startsWith(action.getValue()))
                        .findFirst()
                        .orElseThrow();
                var roles = List.of(row.substring(action.getValue().length()).split(" "));
                assertThat(JsonPath.<List<Boolean>>read(
                                answer, "$.actions[?(@.action == '" + action.getKey() + "')].allowed"))
                        .as(role + " " + action.getKey())
                        .containsExactly(roles.contains(role));
            }
        }
    }

    @Test
    void asksTheDatabaseAsOftenForManyLinesAsForOne() throws Exception {
        var one = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        var lines = new PlaceOrder.Line[8];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Journey.line(shop.product("3.00"), 1);
        }
        var many = journey.place(shop.customer("ACCOUNT", warehouse), null, null, lines);

        var few = statements(one);
        assertThat(statements(many)).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    private long statements(String order) throws Exception {
        var tally = new Tally();
        meter.count(tally, () -> {
            try {
                page(order, desk());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return tally.statements();
    }

    private ResultActions page(String order, RequestPostProcessor caller) throws Exception {
        return http.perform(get("/api/orders/" + order + "/page").with(caller)).andExpect(status().isOk());
    }

    private ResultActions page(String order, String language, RequestPostProcessor caller) throws Exception {
        return http.perform(get("/api/orders/" + order + "/page")
                        .header("Accept-Language", language)
                        .with(caller))
                .andExpect(status().isOk());
    }

    private static RequestPostProcessor desk() {
        return Callers.as("order-desk");
    }
}
