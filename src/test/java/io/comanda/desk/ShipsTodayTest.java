package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLoad;
import io.comanda.kernel.Quantity;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The board of what can leave, and the one click that lets most orders go. */
@IntegrationTest
class ShipsTodayTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StockKeeping stock;

    @Autowired
    private MockMvc http;

    @Test
    void proposesAndReleasesWhatCompletesMostOrders() throws Exception {
        var warehouse = shop.warehouse(false);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.COMPLETE, "100000", null);
        var there = shop.product("10.00");
        var scarce = shop.product("20.00");
        shop.receive(there, warehouse, 20);
        var first = placed(customer, there, 3);
        var second = placed(customer, there, 4);
        var old = placed(customer, scarce, 9);
        var small = placed(customer, scarce, 4);
        var smaller = placed(customer, scarce, 5);
        // An import tells nobody.
        stock.load(List.of(new StockLoad(Shop.own("L"), scarce, warehouse, Shop.PLACE, null, null, Quantity.of(10))));

        board(warehouse)
                .andExpect(jsonPath("$.orders", hasSize(5)))
                .andExpect(jsonPath(
                        "$.orders[?(@.proposed == true)].orderNumber", contains(first, second, small, smaller)))
                .andExpect(jsonPath("$.orders[?(@.orderNumber == '" + first + "')].stage", contains("PICK")))
                .andExpect(jsonPath("$.orders[?(@.orderNumber == '" + old + "')].stage", contains("STOCK")))
                .andExpect(jsonPath("$.orders[?(@.orderNumber == '" + old + "')].supply", contains("ALL")));

        var body = "{\"warehouse\":\"%s\",\"orders\":[\"%s\",\"%s\",\"%s\",\"%s\",\"ORD-0\"]}"
                .formatted(warehouse, first, second, small, smaller);
        call(post("/api/ships-today/releases"), body)
                .andExpect(jsonPath("$.waves", hasSize(1)))
                .andExpect(jsonPath("$.inWaves").value(2))
                .andExpect(jsonPath("$.triedAgain", contains(small, smaller)))
                .andExpect(jsonPath("$.leftOut", contains("ORD-0")));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(small);
            journey.runJobs(smaller);
            assertThat(journey.task(small)).isNotNull();
            assertThat(journey.task(smaller)).isNotNull();
        });
        assertThat(journey.task(old)).isNull();
        board(warehouse).andExpect(jsonPath("$.orders[?(@.proposed == true)].orderNumber", contains(small, smaller)));
        http.perform(get("/api/ships-today?warehouse=" + warehouse).with(Callers.as("finance")))
                .andExpect(status().isForbidden());
        assertThat(journey.invariants()).isEmpty();
    }

    private String placed(String customer, String product, long quantity) {
        var order = journey.place(customer, product, quantity);
        journey.runJobs(order);
        return order;
    }

    private ResultActions board(String warehouse) throws Exception {
        return call(get("/api/ships-today?warehouse=" + warehouse), "");
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return http.perform(request.with(Callers.as("warehouse"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
    }
}
