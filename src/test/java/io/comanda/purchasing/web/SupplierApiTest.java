package io.comanda.purchasing.web;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.purchasing.SomeSupplier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Suppliers and their prices as somebody in purchasing keeps them. */
@IntegrationTest
class SupplierApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Shop shop;

    @Test
    void createsASupplierAndChangesHimByVersion() throws Exception {
        var created = mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(null)))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(header().string("Location", matchesPattern("/api/suppliers/S\\d+")))
                .andReturn()
                .getResponse();
        var address = String.valueOf(created.getHeader("Location"));
        var change = SomeSupplier.named(null, "Ruedas del Norte", "EUR", null);
        mvc.perform(buyer(put(address), change).header("If-Match", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.name").value("Ruedas del Norte"));
        mvc.perform(buyer(put(address), SomeSupplier.numbered(null)).header("If-Match", "\"0\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("purchasing.SupplierChanged"));
        mvc.perform(get("/api/suppliers?q=ruedas norte").with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items[*].name").value("Ruedas del Norte"));
    }

    @Test
    void refusesANumberThatIsTaken() throws Exception {
        var number = Shop.own("SUP-");
        mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(number)))
                .andExpect(status().isCreated());
        mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(number)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("purchasing.SupplierExists"));
    }

    @Test
    void keepsWhatASupplierOffers() throws Exception {
        var number = Shop.own("SUP-");
        var product = shop.product("10.00");
        mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(number)))
                .andExpect(status().isCreated());
        var address = "/api/suppliers/" + number + "/offers/" + product;
        mvc.perform(buyer(put(address), Map.of())).andExpect(status().isUnprocessableContent());
        mvc.perform(buyer(put(address), offer("1", "2.5"))).andExpect(status().isOk());
        mvc.perform(buyer(put(address), offer("1", "2.4")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps[0].price").value(2.4));
        mvc.perform(get("/api/suppliers/" + number + "/offers").with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].steps[0].price").value(2.4));
        mvc.perform(get("/api/suppliers?product=" + product).with(Callers.as("purchasing")))
                .andExpect(jsonPath("$.items[*].number").value(number));
        mvc.perform(delete(address + "?validFrom=2026-01-01").with(Callers.as("purchasing")))
                .andExpect(status().isNoContent());
        mvc.perform(delete(address + "?validFrom=2026-01-01").with(Callers.as("purchasing")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("purchasing.OfferUnknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"minimumQuantity\": 0}                                   | /minimumQuantity",
                "{\"packSize\": -1}                                         | /packSize",
                "{\"steps\": []}                                            | /steps",
                "{\"steps\": [{\"from\": 1, \"price\": -1}]}                | /steps/0/price",
                "{\"steps\": [{\"from\": 5, \"price\": 1}, {\"from\": 5, \"price\": 1}]} | /steps/1/from",
                "{\"validUntil\": \"2025-01-01\"}                           | /validUntil",
                "{\"maximumQuantity\": 0.5}                                 | /maximumQuantity",
                "{\"leadTimeDays\": 9999}                                   | /leadTimeDays"
            })
    void saysWhatIsWrongWithAnOffer(String wrong, String pointer) throws Exception {
        var number = Shop.own("SUP-");
        mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(number)))
                .andExpect(status().isCreated());
        var body = json.valueToTree(offer("1", "2.5")).asObject();
        body.setAll(json.readTree(wrong).asObject());
        mvc.perform(buyer(put("/api/suppliers/" + number + "/offers/" + shop.product("1.00")), body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
    }

    @Test
    void isNotShownToEverybody() throws Exception {
        mvc.perform(get("/api/suppliers").with(Callers.as("order-desk"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/suppliers").with(Callers.agent("A"))).andExpect(status().isForbidden());
        mvc.perform(buyer(post("/api/suppliers"), SomeSupplier.numbered(null)).with(Callers.as("finance")))
                .andExpect(status().isForbidden());
    }

    private static Map<String, Object> offer(String minimum, String price) {
        return Map.of(
                "minimumQuantity",
                new BigDecimal(minimum),
                "packSize",
                1,
                "preferred",
                false,
                "validFrom",
                "2026-01-01",
                "steps",
                List.of(Map.of("from", 0, "price", new BigDecimal(price))));
    }

    private MockHttpServletRequestBuilder buyer(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .with(Callers.as("purchasing"));
    }
}
