package io.comanda.purchasing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Buying;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.comanda.purchasing.Purchasing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Orders to suppliers and deliveries over HTTP: right, wrong, and by whom. */
@IntegrationTest
class PurchaseOrderApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Inventory inventory;

    @Test
    void makesAnOrderOnceAndBooksADeliveryOnce() throws Exception {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var key = Shop.own("key");
        var body = order(supplier, warehouse, product, 5);
        var made = mvc.perform(buyer(post("/api/purchase-orders"), body).header("Idempotency-Key", key))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PROPOSED"))
                .andExpect(jsonPath("$.total.amount").value(20.0))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var number = JsonPath.<String>read(made, "$.number");
        mvc.perform(buyer(post("/api/purchase-orders"), body).header("Idempotency-Key", key))
                .andExpect(jsonPath("$.number").value(number));
        journey.runJobs(number);

        mvc.perform(get("/api/expected-deliveries?q=" + number).with(Callers.as("warehouse")))
                .andExpect(jsonPath("$.items[*].number").value(number));
        mvc.perform(get("/api/expected-deliveries/" + number).with(Callers.as("warehouse")))
                .andExpect(jsonPath("$.lines[0].open").value(5))
                .andExpect(jsonPath("$.lines[0].acceptable").value(5.5))
                .andExpect(jsonPath("$.lines[0].unitPrice").doesNotExist());
        var receipt = Map.of(
                "deliveryNote",
                "DN 1",
                "lines",
                List.of(Map.of("lineNo", 1, "received", 5, "locationCode", Shop.PLACE)));
        for (var attempt = 0; attempt < 2; attempt++) {
            mvc.perform(json(post("/api/expected-deliveries/" + number + "/receipts"), receipt)
                            .header("Idempotency-Key", number)
                            .with(Callers.as("warehouse")))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.complete").value(true));
        }
        mvc.perform(get("/api/purchase-orders/" + number).with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.receipts.length()").value(1))
                .andExpect(jsonPath("$.order.lines[0].received").value(5));
        mvc.perform(get("/api/purchase-orders/" + number + "/document").with(Callers.as("finance")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        mvc.perform(get("/api/purchase-orders?supplier=" + supplier + "&state=SENT")
                        .with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items[0].receivedPercent").value(100));
        mvc.perform(get("/api/purchase-orders/" + number + "/timeline").with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items[*].kind", hasItem("purchasing.GoodsReceived")));
    }

    @Test
    void sendsBackWhatWasRejectedAndKeptOnceAndNoMore() throws Exception {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var number = buying.order(supplier, shop.warehouse(true), product, 8);
        journey.runJobs(number);
        buying.receive(number, 1, 5, 3, RejectReason.DAMAGED, RejectedGoods.BLOCKED);
        var receipt = purchasing.receipts(number).get(0).id();

        for (var attempt = 0; attempt < 2; attempt++) {
            sendBack(number, receipt, "k1-" + number, Map.of("quantity", 2, "reference", "RMA 7"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.sentBack").value(2));
        }
        assertThat(inventory.availability(List.of(product)).get(0).onHand()).isEqualTo(Quantity.of(6));
        sendBack(number, receipt, "k2-" + number, Map.of("quantity", 2, "reference", "RMA 8"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("purchasing.NothingToSendBack"))
                .andExpect(jsonPath("$.detail").value("Of what was rejected here of " + number + ", 1 is still kept."));
        sendBack(number, receipt, "k3-" + number, Map.of("quantity", 0, "reference", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/quantity", "/reference")));
        sendBack(number, receipt + 1_000_000, "k4-" + number, Map.of("quantity", 1, "reference", "X"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/purchase-orders/" + number + "/timeline").with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items[0].kind").value("purchasing.GoodsSentBack"));
        assertThat(journey.invariants()).isEmpty();
    }

    private ResultActions sendBack(String number, long receipt, String key, Map<String, ?> body) throws Exception {
        return mvc.perform(json(post("/api/purchase-orders/" + number + "/receipts/" + receipt + "/returns"), body)
                .header("Idempotency-Key", key)
                .with(Callers.as("warehouse")));
    }

    @Test
    void isNotForEverybody() throws Exception {
        mvc.perform(get("/api/purchase-orders").with(Callers.as("warehouse"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/purchase-needs").with(Callers.as("order-desk"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/expected-deliveries").with(Callers.as("finance"))).andExpect(status().isForbidden());
        mvc.perform(buyer(post("/api/purchase-orders"), order("S", "W", "P", 1))
                        .header("Idempotency-Key", Shop.own("k"))
                        .with(Callers.as("finance")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/purchase-orders").with(Callers.agent("A"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\": []}                                                       | 422 | /lines",
                "{\"lines\": [null]}                                                   | 422 | /lines/0",
                "{\"lines\": [{\"productNumber\": \"P\", \"quantity\": 0}]}            | 422 | /lines/0/quantity",
                "{\"lines\": [{\"productNumber\": \"P\", \"quantity\": 1e99}]}         | 422 | /lines/0/quantity",
                "{\"lines\": [{\"productNumber\": \"../P\", \"quantity\": 1}]}         | 422 | /lines/0/productNumber",
                "{\"lines\": [{\"productNumber\": \"NOPE\", \"quantity\": 1}]}         | 404 | ",
                "{\"supplierNumber\": \"nobody\"}                                      | 404 | ",
                "{\"warehouseCode\": \"nowhere\"}                                      | 404 | ",
                "{\"note\": \"a\\u0000b\"}                                             | 422 | /note",
                "{\"state\": \"RECEIVED\"}                                             | 422 | /state"
            })
    void refusesAnOrderThatMakesNoSense(String wrong, int status, String pointer) throws Exception {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var body = json.valueToTree(order(supplier, shop.warehouse(true), product, 5))
                .asObject();
        body.setAll(json.readTree(wrong).asObject());
        var answer = mvc.perform(buyer(post("/api/purchase-orders"), body).header("Idempotency-Key", Shop.own("k")))
                .andExpect(status().is(status));
        if (pointer != null) {
            answer.andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lineNo\": 7}                              | /lines/0/lineNo",
                "{\"received\": -1}                           | /lines/0/received",
                "{\"received\": 0}                            | /lines/0/received",
                "{\"received\": 500}                          | /lines/0/received",
                "{\"rejected\": 1}                            | /lines/0/rejectReason",
                "{\"rejectReason\": \"UGLY\", \"rejected\": 1} | /lines/0/rejectReason",
                "{\"locationCode\": \"\"}                     | /lines/0/locationCode"
            })
    void refusesADeliveryThatDoesNotFit(String wrong, String pointer) throws Exception {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var number = buying.order(supplier, shop.warehouse(true), product, 5);
        journey.runJobs(number);
        var line = json.createObjectNode().put("lineNo", 1).put("received", 5).put("locationCode", Shop.PLACE);
        line.setAll(json.readTree(wrong).asObject());
        var body = Map.of("deliveryNote", "DN", "lines", List.of(line));
        mvc.perform(json(post("/api/expected-deliveries/" + number + "/receipts"), body)
                        .header("Idempotency-Key", Shop.own("k"))
                        .with(Callers.as("warehouse")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() throws Exception {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var number = buying.order(supplier, shop.warehouse(true), product, 5);
        var address = "/api/purchase-orders/" + number;
        mvc.perform(buyer(post(address + "/confirmation"), Map.of("lines", List.of())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("purchasing.PurchaseOrderNotOpen"));
        mvc.perform(get(address + "/document").with(Callers.as("purchasing"))).andExpect(status().isConflict());
        journey.runJobs(number);
        var tooMuch = Map.of("lineNo", 1, "quantity", 6, "expectedOn", "2026-12-01");
        mvc.perform(buyer(post(address + "/confirmation"), Map.of("lines", List.of(tooMuch))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/lines/0/quantity")));
        mvc.perform(buyer(post(address + "/cancellation"), Map.of("reason", "enough")))
                .andExpect(status().isOk());
        mvc.perform(buyer(post("/api/purchase-orders/PO-1/cancellation"), Map.of()))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsReorderRules() throws Exception {
        var product = shop.product("10.00");
        var address = "/api/reorder-rules/" + product + "/" + shop.warehouse(true);
        mvc.perform(buyer(put(address), Map.of("minimum", 9, "maximum", 3)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/maximum")));
        mvc.perform(buyer(put(address), Map.of())).andExpect(status().isUnprocessableContent());
        mvc.perform(buyer(put("/api/reorder-rules/NOPE/W"), Map.of("minimum", 1, "maximum", 3)))
                .andExpect(status().isNotFound());
        mvc.perform(buyer(put(address), Map.of("minimum", 0, "maximum", 3))).andExpect(status().isOk());
        mvc.perform(get("/api/reorder-rules?product=" + product).with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items.length()").value(1));
        mvc.perform(delete(address).with(Callers.as("purchasing"))).andExpect(status().isNoContent());
        mvc.perform(delete(address).with(Callers.as("purchasing"))).andExpect(status().isNotFound());
    }

    private static Map<String, Object> order(String supplier, String warehouse, String product, int quantity) {
        return Map.of(
                "supplierNumber",
                supplier,
                "warehouseCode",
                warehouse,
                "lines",
                List.of(Map.of("productNumber", product, "quantity", quantity)));
    }

    private MockHttpServletRequestBuilder buyer(MockHttpServletRequestBuilder request, Object body) {
        return json(request, body).with(Callers.as("purchasing"));
    }

    private MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }
}
