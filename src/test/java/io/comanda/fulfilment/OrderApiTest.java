package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An order through its API: placed once however often it is sent, followed, and read with its invoice. */
@IntegrationTest
class OrderApiTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvc http;

    private String product = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        var warehouse = shop.warehouse(true);
        product = shop.product("80.00");
        shop.receive(product, warehouse, 100);
        customer = shop.customer("ACCOUNT", warehouse);
    }

    @Test
    void placesAnOrderOnceForAKeyAndCarriesItToItsInvoice() throws Exception {
        var key = Shop.own("key-");
        var first =
                http.perform(placing(key, 2)).andExpect(status().isCreated()).andReturn();
        var again = http.perform(placing(key, 2))
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotent-Replayed", "true"))
                .andReturn();
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        http.perform(placing(key, 3)).andExpect(status().isUnprocessableContent());

        String number = JsonPath.read(first.getResponse().getContentAsString(), "$.number");
        journey.runJobs(number);

        http.perform(get("/api/orders/" + number).with(desk()))
                .andExpect(jsonPath("$.lifecycle").value("CLOSED"))
                .andExpect(jsonPath("$.fulfilment").value("SHIPPED"))
                .andExpect(jsonPath("$.invoicing").value("INVOICED"));
        http.perform(get("/api/orders/" + number + "/timeline").with(desk()))
                .andExpect(jsonPath("$.items[*].kind", hasItem("invoicing.InvoiceIssued")));
        var files = http.perform(get("/api/orders/" + number + "/documents").with(desk()))
                .andExpect(jsonPath("$[*].kind", hasItem("invoice")))
                .andReturn();
        var ids = JsonPath.<List<Integer>>read(files.getResponse().getContentAsString(), "$[?(@.kind=='invoice')].id");
        http.perform(get("/api/orders/" + number + "/documents/" + ids.get(0)).with(desk()))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(content().string(startsWith("%PDF")));
    }

    @Test
    void tellsAllThatIsWrongWithAnOrder() throws Exception {
        http.perform(post("/api/orders")
                        .with(desk())
                        .header("Idempotency-Key", Shop.own("key-"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"customerNumber": "%s", "deliveryAddressCode": "nowhere",
                                 "lines": [{"productNumber": "no-such", "quantity": 1}]}"""
                                        .formatted(customer)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("ordering.OrderRefused"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/lines/0/productNumber")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/deliveryAddressCode")));
    }

    @Test
    void hidesOrdersOfOtherAgentsAsIfTheyDidNotExist() throws Exception {
        var number = journey.place(customer, product, 1);
        http.perform(get("/api/orders/" + number).with(Callers.agent("AG-OTHER")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("ordering.OrderUnknown"));
    }

    private MockHttpServletRequestBuilder placing(String key, int quantity) {
        return post("/api/orders")
                .with(desk())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"customerNumber": "%s", "lines": [{"productNumber": "%s", "quantity": %d}]}"""
                                .formatted(customer, product, quantity));
    }

    private static RequestPostProcessor desk() {
        return Callers.as("order-desk");
    }
}
