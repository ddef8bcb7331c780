package io.comanda.catalog.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.SomeProduct;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ProductApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void family() {
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
    }

    @Test
    void createsAProductAndChangesItByVersion() throws Exception {
        mvc.perform(supervisor(post("/api/products"), SomeProduct.numbered("PA-1")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/products/PA-1"))
                .andExpect(header().string("ETag", "\"0\""));
        mvc.perform(supervisor(post("/api/products"), SomeProduct.numbered("PA-1")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("catalog.ProductExists"));

        var renamed = SomeProduct.numbered("PA-1").named(Map.of("en", "Renamed"));
        mvc.perform(supervisor(put("/api/products/PA-1"), renamed).header("If-Match", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        var late = SomeProduct.numbered("PA-1").named(Map.of("en", "Late"));
        mvc.perform(supervisor(put("/api/products/PA-1"), late).header("If-Match", "\"0\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("catalog.ProductChanged"));
        mvc.perform(supervisor(put("/api/products/PA-2"), late).header("If-Match", "\"0\""))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/products/PA-1").with(Callers.as("warehouse")))
                .andExpect(jsonPath("$.names.en").value("Renamed"))
                .andExpect(jsonPath("$.unit").value("pcs"));
    }

    @Test
    void anybodyOfTheStaffReadsAndFewWrite() throws Exception {
        mvc.perform(get("/api/products")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/products").with(Callers.agent("PA"))).andExpect(status().isOk());
        mvc.perform(request(post("/api/products"), SomeProduct.numbered("PA-3")).with(Callers.agent("PA")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/products/PA-3").with(Callers.as("order-desk"))).andExpect(status().isNotFound());
    }

    @Test
    void savesFamiliesAllOrNone() throws Exception {
        var families =
                """
                [{"code": "pa-root", "names": {"en": "Root"}},
                 {"code": "pa-leaf", "parentCode": "pa-lost", "names": {"en": "Leaf"}}]""";
        var save = put("/api/product-families").with(Callers.as("supervisor")).contentType(MediaType.APPLICATION_JSON);
        mvc.perform(save.content(families))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/1/parentCode"));
        mvc.perform(get("/api/product-families?limit=200").with(Callers.as("supervisor")))
                .andExpect(jsonPath("$.items[?(@.code == 'pa-root')]").isEmpty());
        mvc.perform(save.content(families.replace("pa-lost", "pa-root")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\": \"a b\"}                                  | /number",
                "{\"number\": null}                                     | /number",
                "{\"names\": {}}                                        | /names",
                "{\"names\": {\"en\": null}}                            | /names/en",
                "{\"names\": {\"qq\": \"x\"}}                           | /names/qq",
                "{\"familyCode\": \"nowhere\"}                          | /familyCode",
                "{\"unit\": \"barrel\"}                                 | /unit",
                "{\"weightKg\": -1}                                     | /weightKg",
                "{\"weightKg\": 12345678901}                            | /weightKg",
                "{\"dimensions\": {\"lengthMm\": 0, \"widthMm\": 1, \"heightMm\": 1}} | /dimensions/lengthMm",
                "{\"goodsClass\": \"ODD\"}                              | /goodsClass",
                "{\"stocked\": \"yes\"}                                 | /stocked",
                "{\"stocked\": false, \"lotManaged\": true}             | /lotManaged",
                "{\"sellFrom\": \"tomorrow\"}                           | /sellFrom",
                "{\"sellFrom\": \"2026-02-30\"}                         | /sellFrom",
                "{\"sellUntil\": \"1999-01-01\"}                        | /sellUntil",
                "{\"cost\": {\"amount\": -1, \"currency\": \"EUR\"}}    | /cost/amount",
                "{\"photos\": [\"\"]}                                   | /photos/0",
                "{\"attributes\": {\"colour\": null}}                   | /attributes/colour",
                "{\"gtin\": \"123\"}                                    | /gtin"
            })
    void saysWhichFieldIsWrong(String wrong, String pointer) throws Exception {
        var body = json.valueToTree(SomeProduct.numbered("PA-WRONG").draft()).asObject();
        body.setAll(json.readTree(wrong).asObject());
        mvc.perform(post("/api/products")
                        .with(Callers.as("supervisor"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
    }

    private MockHttpServletRequestBuilder supervisor(MockHttpServletRequestBuilder request, SomeProduct product) {
        return request(request, product).with(Callers.as("supervisor"));
    }

    private MockHttpServletRequestBuilder request(MockHttpServletRequestBuilder request, SomeProduct product) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(product.draft()));
    }
}
