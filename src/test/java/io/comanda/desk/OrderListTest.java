package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of orders: filtered, sorted, paged, counted, exported; each order with why it waits. */
@IntegrationTest
class OrderListTest {

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

    private String warehouse = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        customer = shop.customer("ACCOUNT", warehouse);
    }

    @Test
    void saysByHowFarStockCanFulfilAnOrderNow() throws Exception {
        var full = shop.product("10.00");
        var scarce = shop.product("20.00");
        var missing = shop.product("30.00");
        shop.receive(full, warehouse, 10);
        shop.receive(scarce, warehouse, 1);
        var all = place(Journey.line(full, 10));
        var part = place(Journey.line(full, 1), Journey.line(missing, 1));
        var less = place(Journey.line(scarce, 2));
        var none = place(Journey.line(missing, 5));

        list("supply", "ALL").andExpect(jsonPath("$.items[*].number", contains(all)));
        list("supply", "PART").andExpect(jsonPath("$.items[*].number", contains(less, part)));
        list("supply", "NONE", "supply", "PART").andExpect(jsonPath("$.items[*].number", contains(none, less, part)));
        count("supply", "NONE").andExpect(jsonPath("$.count").value(1));

        journey.runJobs(all);
        list("text", all).andExpect(jsonPath("$.items[0].supply").value("ALL"));
        list("text", part).andExpect(jsonPath("$.items[0].supply").value("NONE"));
    }

    @Test
    void saysInPlainWordsWhyAnOrderWaits() throws Exception {
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 10);
        var order = place(Journey.line(product, 1));
        journey.runJobs(order);

        list("text", order)
                .andExpect(jsonPath("$.items[0].waiting.kind").value("TASK"))
                .andExpect(jsonPath("$.items[0].waiting.group").value("warehouse"))
                .andExpect(jsonPath("$.items[0].waiting.text").value("The warehouse has to pick the goods"))
                .andExpect(jsonPath("$.items[0].waiting.taskId")
                        .value(journey.task(order).getId()));
    }

    @Test
    void sortsEachWayAndGoesOnWhereThePageEnded() throws Exception {
        var cheap = place(Journey.line(shop.product("1.00"), 1));
        var dear = place(Journey.line(shop.product("900.00"), 1));
        var middle = place(Journey.line(shop.product("50.00"), 1));
        change("update ordering_order set requested_on = date '2026-03-01' where number = ?", dear);

        assertThat(paged("TOTAL", "ASC")).containsExactly(cheap, middle, dear);
        assertThat(paged("TOTAL", "DESC")).containsExactly(dear, middle, cheap);
        assertThat(paged("PLACED", "DESC")).containsExactly(middle, dear, cheap);
        assertThat(paged("PROMISED", "ASC")).first().isEqualTo(dear);
        assertThat(paged("CUSTOMER", "ASC")).containsExactlyInAnyOrder(cheap, middle, dear);
    }

    @Test
    void narrowsByEveryField() throws Exception {
        var order = place(Journey.line(shop.product("77.00"), 2));
        list("totalFrom", "180", "totalTo", "190", "currency", "EUR", "warehouseCode", warehouse, "channel", "desk")
                .andExpect(jsonPath("$.items[*].number", contains(order)));
        list("totalFrom", "999").andExpect(jsonPath("$.items", empty()));
        list(
                        "lifecycle",
                        "PLACED",
                        "lifecycle",
                        "DRAFT",
                        "payment",
                        "OPEN",
                        "held",
                        "false",
                        "invoicing",
                        "NOT_INVOICED")
                .andExpect(jsonPath("$.items[*].number", contains(order)));
        list("hold", "CREDIT").andExpect(jsonPath("$.items", empty()));
        list("promisedBefore", "2030-01-01").andExpect(jsonPath("$.items", empty()));
        list("text", "ord*" + order.substring(order.length() - 4))
                .andExpect(jsonPath("$.items[*].number", contains(order)));
    }

    @Test
    void knowsWhatIsOnesOwn() throws Exception {
        var ana = new Actor(Shop.own("ana"), Actor.Kind.PERSON, Set.of("order-desk"), null);
        SecurityContextHolder.getContext().setAuthentication(Callers.authentication(ana));
        var mine = place(Journey.line(shop.product("5.00"), 1));
        SecurityContextHolder.clearContext();
        var others = place(Journey.line(shop.product("5.00"), 1));

        list().andExpect(jsonPath("$.items[*].number", containsInAnyOrder(mine, others)));
        http.perform(get("/api/orders").param("own", "true").with(Callers.as(ana)))
                .andExpect(jsonPath("$.items[*].number", contains(mine)));
    }

    @Test
    void exportsWhatIsFilteredAndHarmlessToASpreadsheet() throws Exception {
        var order = place(Journey.line(shop.product("5.00"), 1));
        change("update ordering_order set customer_reference = '=HYPERLINK(1)' where number = ?", order);

        var file = http.perform(get("/api/orders/export")
                        .param("customerNumber", customer)
                        .with(Callers.as("order-desk")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines()).hasSize(2).last().asString().startsWith(order + ",,'=HYPERLINK(1)," + customer);
    }

    @Test
    void refusesNonsense() throws Exception {
        for (var nonsense :
                List.of("supply=MUCH", "totalFrom=x", "from=tomorrow", "sort=COLOUR", "currency=EURO", "cursor=!")) {
            var split = nonsense.split("=");
            http.perform(get("/api/orders").param(split[0], split[1]).with(Callers.as("order-desk")))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    private String place(PlaceOrder.Line... lines) {
        return journey.place(customer, null, null, lines);
    }

    private List<String> paged(String sort, String direction) throws Exception {
        var numbers = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = list("sort", sort, "direction", direction, "limit", "1", "cursor", next)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            numbers.addAll(JsonPath.<List<String>>read(page, "$.items[*].number"));
            next = JsonPath.read(page, "$.next");
        }
        return numbers;
    }

    private ResultActions list(String... params) throws Exception {
        return ask("/api/orders", params);
    }

    private ResultActions count(String... params) throws Exception {
        return ask("/api/orders/count", params);
    }

    private ResultActions ask(String address, String... params) throws Exception {
        var request = get(address).param("customerNumber", customer).with(Callers.as("order-desk"));
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return http.perform(request).andExpect(status().isOk());
    }

    private void change(String sql, Object... params) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql(sql).params(params).update());
    }
}
