package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderView;
import io.comanda.pricing.CustomerPrice;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.Promotion;
import io.comanda.pricing.Promotions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking an order: what it would come to, what is at hand while typing, and discounts on the road they need. */
@IntegrationTest
class NewOrderTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvc http;

    @Autowired
    private Promotions promotions;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Commissions commissions;

    private String warehouse = "";
    private String product = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(true);
        product = shop.product("50.00");
        shop.receive(product, warehouse, 7);
        customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "1000", null);
    }

    @Test
    void saysWhatAnOrderWouldComeToAndKeepsNothing() throws Exception {
        var before = jdbc.sql("select count(*) from ordering_order")
                .query(Long.class)
                .single();

        quote(lines("{\"productNumber\": \"%s\", \"quantity\": 10, \"discount\": 4}".formatted(product)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[0].unitPrice").value(50.0))
                .andExpect(jsonPath("$.lines[0].net.amount").value(480.0))
                .andExpect(jsonPath("$.lines[0].available").value(7))
                .andExpect(jsonPath("$.lines[0].explanation[0]", containsString("50")))
                .andExpect(jsonPath("$.totals.gross.amount").value(580.8))
                .andExpect(jsonPath("$.credit.left.amount").value(419.2))
                .andExpect(jsonPath("$.credit.exceeded").value(false))
                .andExpect(jsonPath("$.approval.needed").value(false))
                .andExpect(jsonPath("$.problems", hasSize(0)));

        assertThat(jdbc.sql("select count(*) from ordering_order")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void pointsAtEachLineThatCannotBeOrdered() throws Exception {
        quote(lines(
                        "{\"productNumber\": \"%s\", \"quantity\": 1}, {\"productNumber\": \"NO-SUCH\", \"quantity\": 1}, {}, {\"productNumber\": \"%s\", \"quantity\": 1, \"discountAmount\": 60}"
                                .formatted(product, product)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[*].index", contains(0, 3)))
                .andExpect(jsonPath("$.problems[*].pointer", hasItem("/lines/1/productNumber")))
                .andExpect(jsonPath("$.problems[*].pointer", hasItem("/lines/2/quantity")))
                .andExpect(jsonPath("$.problems[*].pointer", hasItem("/lines/3/discountAmount")));
        change("delete from pricing_item where product_number = ?", product);
        quote(lines("{\"productNumber\": \"%s\", \"quantity\": 1}".formatted(product)))
                .andExpect(jsonPath("$.problems[*].code", contains("noPrice")));
    }

    @Test
    void tellsInTheReadersLanguageWhatIsWrong() throws Exception {
        var body = "{\"customerNumber\": \"%s\", \"lines\": [{\"productNumber\": \"NO-SUCH\", \"quantity\": 1}]}"
                .formatted(customer);
        for (var address : new String[] {"/api/new-order/quotation", "/api/orders"}) {
            http.perform(post(address)
                            .header("Accept-Language", "ro")
                            .header("Idempotency-Key", Shop.own("KEY"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(Callers.as("order-desk")))
                    .andExpect(jsonPath("$..message", hasItem("Nu există produsul NO-SUCH")));
        }
        http.perform(post("/api/new-order/pasted-lines")
                        .header("Accept-Language", "es")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"NO-SUCH\\t2\\n%s\\t0\"}".formatted(product))
                        .with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.problems[0].message").value("No existe el artículo NO-SUCH"))
                .andExpect(jsonPath("$.problems[1].message").value("0 no es una cantidad mayor que cero"));
    }

    @Test
    void saysWhoWouldHaveToAgree() throws Exception {
        quote(lines("{\"productNumber\": \"%s\", \"quantity\": 1, \"discount\": 12}".formatted(product)))
                .andExpect(jsonPath("$.approval.level").value("supervisor"))
                .andExpect(jsonPath("$.approval.code").value("discount-beyond-desk"));
        quote(lines("{\"productNumber\": \"%s\", \"quantity\": 30}".formatted(product)))
                .andExpect(jsonPath("$.credit.exceeded").value(true));
    }

    @Test
    void asksASupervisorBeyondWhatAnAgentGrantsByHimself() throws Exception {
        var agent = shop.agent("5");
        var own = shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        quoteAs(agent, own, 6)
                .andExpect(jsonPath("$.approval.code").value("discount-beyond-agent"))
                .andExpect(jsonPath("$.approval.reason", not(containsString("%"))));
        commissions.keep(new Agent(agent, "Ada", null, "en", Percent.of("5"), true, null, Percent.of("12.5")));
        quoteAs(agent, own, 12).andExpect(jsonPath("$.approval.needed").value(false));
        quoteAs(agent, own, 13)
                .andExpect(jsonPath("$.approval.level").value("supervisor"))
                .andExpect(jsonPath("$.approval.reason", containsString("12.5 %")));
    }

    private ResultActions quoteAs(String agent, String own, int discount) throws Exception {
        var body =
                "{\"customerNumber\": \"%s\", \"lines\": [{\"productNumber\": \"%s\", \"quantity\": 1, \"discount\": %d}]}";
        return http.perform(post("/api/new-order/quotation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(own, product, discount))
                .with(Callers.agent(agent)));
    }

    @Test
    void takesDiscountsOnTheOrderAndSharesAmountsOutToTheCent() throws Exception {
        var other = shop.product("33.33");
        var body =
                """
                {"customerNumber": "%s", "discountAmount": 10, "lines": [
                    {"productNumber": "%s", "quantity": 1}, {"productNumber": "%s", "quantity": 1, "discountAmount": 3.33}]}"""
                        .formatted(customer, product, other);
        quote(body).andExpect(jsonPath("$.totals.net.amount").value(70.0));
        var order = place(body);
        assertThat(order.totals().net().amount()).isEqualByComparingTo("70.00");
        assertThat(order.lines().get(0).net().plus(order.lines().get(1).net()).amount())
                .isEqualByComparingTo("70.00");
        assertThat(order.lines().get(0).discount().value()).isEqualByComparingTo("12.5");
        assertThat(journey.invariants()).isEmpty();

        var percent = place(
                """
                {"customerNumber": "%s", "discount": 10, "lines": [{"productNumber": "%s", "quantity": 1, "discount": 10}]}"""
                        .formatted(customer, product));
        assertThat(percent.lines().get(0).discount().value()).isEqualByComparingTo("19");
        assertThat(percent.totals().net().amount()).isEqualByComparingTo("40.50");
    }

    @Test
    void takesOffWhatAPromotionGivesAndAsksNobodyForIt() throws Exception {
        promote(product, "20");
        var agreed = shop.product("10.00");
        prices.saveCustomerPrices(List.of(new CustomerPrice(
                customer, agreed, "EUR", BigDecimal.ZERO, LocalDate.of(2026, 1, 1), null, new BigDecimal("8.00"))));
        promote(agreed, "50");
        var body = lines(
                "{\"productNumber\": \"%s\", \"quantity\": 3, \"discount\": 10}, {\"productNumber\": \"%s\", \"quantity\": 1}"
                        .formatted(product, agreed));
        quote(body)
                .andExpect(jsonPath("$.lines[0].net.amount").value(108.0))
                .andExpect(jsonPath("$.lines[0].discount").value(10))
                .andExpect(jsonPath("$.lines[0].explanation", hasItem("27.00 EUR off by the promotion “Spring”")))
                .andExpect(jsonPath("$.lines[1].net.amount").value(8.0))
                .andExpect(jsonPath("$.approval.needed").value(false));

        var order = place(body);
        assertThat(order.lines().get(0).net().amount()).isEqualByComparingTo("108.00");
        assertThat(order.lines().get(0).discount().value()).isEqualByComparingTo("28");
        assertThat(order.lines().get(0).granted().value()).isEqualByComparingTo("10");
        assertThat(order.totals().net().amount()).isEqualByComparingTo("116.00");
    }

    private void promote(String on, String percent) {
        promotions.save(List.of(new Promotion(
                "SPRING-" + on,
                "Spring",
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                on,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                Promotion.Kind.PERCENT,
                new BigDecimal(percent),
                "season",
                1,
                false)));
    }

    @Test
    void sendsADiscountBeyondTheLimitOnTheRoadOfApproval() throws Exception {
        var order = place(
                """
                {"customerNumber": "%s", "discount": 15, "lines": [{"productNumber": "%s", "quantity": 1}]}"""
                        .formatted(customer, product));
        journey.runJobs(order.number());

        assertThat(journey.task(order.number()).getTaskDefinitionKey()).isEqualTo("UserTask_ApproveOrder");
    }

    @Test
    void refusesADiscountTwiceAndMoreThanTheOrderCosts() throws Exception {
        placing(
                        "{\"customerNumber\": \"%s\", \"discount\": 1, \"discountAmount\": 1, \"lines\": [{\"productNumber\": \"%s\", \"quantity\": 1}]}"
                                .formatted(customer, product))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", contains("/discountAmount")));
        placing(
                        "{\"customerNumber\": \"%s\", \"discountAmount\": 51, \"lines\": [{\"productNumber\": \"%s\", \"quantity\": 1}]}"
                                .formatted(customer, product))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].code", contains("tooMuch")));
    }

    @Test
    void makesLinesOfPastedRows() throws Exception {
        var other = shop.product("1.00");
        http.perform(post("/api/new-order/pasted-lines")
                        .with(desk())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"%s\\t3\\r\\n\\n%s;2,5\\nNO-SUCH 4\\n%s\\n%s -1\"}"
                                .formatted(product.toLowerCase(Locale.ROOT), other, other, product)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[*].productNumber", contains(product, other, other)))
                .andExpect(jsonPath("$.lines[*].quantity", contains(3, 2.5, 1)))
                .andExpect(jsonPath("$.lines[*].row", contains(0, 2, 4)))
                .andExpect(jsonPath("$.problems[*].pointer", contains("/rows/3", "/rows/5")));
    }

    @Test
    void hasCreditStockAndPriceAtHandWhileTyping() throws Exception {
        journey.place(customer, product, 1);
        http.perform(get("/api/new-order/customers").param("q", customer).with(desk()))
                .andExpect(jsonPath("$[0].number").value(customer))
                .andExpect(jsonPath("$[0].creditAvailable.amount").value(1000.0))
                .andExpect(jsonPath("$[0].openOrders").value(1))
                .andExpect(jsonPath("$[0].lastOrderNumber").exists());
        http.perform(get("/api/new-order/products")
                        .param("q", product)
                        .param("customer", customer)
                        .with(desk()))
                .andExpect(jsonPath("$[0].number").value(product))
                .andExpect(jsonPath("$[0].available").value(7))
                .andExpect(jsonPath("$[0].unitPrice").value(50.0))
                .andExpect(jsonPath("$[0].picture").value("/api/products/" + product + "/picture"));
        http.perform(get("/api/new-order/products").param("q", product).with(desk()))
                .andExpect(jsonPath("$[0].unitPrice").value(nullValue()));
        http.perform(get("/api/new-order/products")
                        .param("q", product)
                        .param("customer", customer)
                        .with(Callers.agent("AG-OTHER")))
                .andExpect(status().isNotFound());
    }

    private String lines(String lines) {
        return "{\"customerNumber\": \"" + customer + "\", \"lines\": [" + lines + "]}";
    }

    private ResultActions quote(String body) throws Exception {
        return http.perform(post("/api/new-order/quotation")
                .with(desk())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private OrderView place(String body) throws Exception {
        var answer = placing(body)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return journey.order(JsonPath.read(answer, "$.number"));
    }

    private ResultActions placing(String body) throws Exception {
        return http.perform(post("/api/orders")
                .with(desk())
                .header("Idempotency-Key", Shop.own("key-"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static RequestPostProcessor desk() {
        return Callers.as("order-desk");
    }

    private void change(String sql, Object... params) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql(sql).params(params).update());
    }
}
