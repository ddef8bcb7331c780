package io.comanda.pricing.web;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.SomeProduct;
import io.comanda.customer.Customers;
import io.comanda.customer.SomeCustomer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class PriceApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Customers customers;

    @BeforeEach
    void prices() throws Exception {
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.saveAll(List.of(
                SomeProduct.numbered("PX-A").draft(),
                SomeProduct.numbered("PX-B").draft()));
        customers.saveAll(List.of(
                SomeCustomer.numbered("PX-C").agent("PX-1").group("PX-G").draft()));
        save(
                        "/api/price-lists",
                        """
                        [{"code": "PX-L", "name": "List", "currency": "EUR", "customerGroup": "PX-G",
                          "validFrom": "2026-01-01"}]""")
                .andExpect(status().isOk());
        save("/api/price-lists/PX-L/items", item("PX-A", "0", "19.90")).andExpect(status().isOk());
        save("/api/price-lists/PX-L/items", item("PX-A", "10", "17.5")).andExpect(status().isOk());
        save("/api/discounts", discount("5")).andExpect(status().isOk());
    }

    @Test
    void saysWhatACustomerPaysAndWhy() throws Exception {
        mvc.perform(get("/api/prices?customer=PX-C&product=PX-A&quantity=12&day=2026-03-01")
                        .header("Accept-Language", "es")
                        .with(Callers.agent("PX-1")))
                .andExpect(jsonPath("$.listPrice").value(17.5))
                .andExpect(jsonPath("$.discount").value(5))
                .andExpect(jsonPath("$.unitPrice").value(16.625))
                .andExpect(jsonPath("$.net.amount").value(199.5))
                .andExpect(jsonPath(
                        "$.explanation",
                        contains(
                                "17,50 EUR de la tarifa PX-L del grupo del cliente, desde 10",
                                "5 % de descuento en la familia some-family")));
    }

    @Test
    void keepsThePricesOfARepsCustomersFromOthers() throws Exception {
        var address = "/api/prices?customer=PX-C&product=PX-A";
        mvc.perform(get(address).with(Callers.agent("PX-2"))).andExpect(status().isNotFound());
        mvc.perform(get(address).with(Callers.as("warehouse"))).andExpect(status().isForbidden());
        mvc.perform(get(address).with(Callers.as("order-desk"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "customer=PX-C&product=PX-B,                        409",
        "customer=PX-C&product=PX-A&currency=JPY,           409",
        "customer=PX-NOBODY&product=PX-A,                   404",
        "customer=PX-C&product=PX-NOTHING,                  404",
        "customer=PX-C,                                     400",
        "customer=PX-C&product=PX-A&quantity=0,             422",
        "customer=PX-C&product=PX-A&quantity=-1,            422",
        "customer=PX-C&product=PX-A&quantity=1e999999999,   422",
        "customer=PX-C&product=PX-A&quantity=0.0001,        422",
        "customer=PX-C&product=PX-A&currency=EURO,          422",
        "customer=PX-C&product=PX-A&day=someday,            422"
    })
    void refusesWhatItCannotPrice(String query, int status) throws Exception {
        mvc.perform(get("/api/prices?" + query).with(Callers.as("order-desk"))).andExpect(status().is(status));
    }

    @Test
    void pagesThroughTheItemsOfAList() throws Exception {
        mvc.perform(get("/api/price-lists/PX-L/items?limit=1").with(Callers.as("finance")))
                .andExpect(jsonPath("$.items[0].price").value(19.9))
                .andExpect(jsonPath("$.next").isNotEmpty());
        mvc.perform(get("/api/price-lists/PX-NONE/items").with(Callers.as("finance")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/discounts?group=PX-G").with(Callers.as("finance")))
                .andExpect(jsonPath("$.items[*].percent").value(5.0));
    }

    @Test
    void keepsPromotionsAndTellsThemByCode() throws Exception {
        var code = Shop.own("PX-");
        var promotion =
                """
                [{"code": "%s", "name": "Spring", "validFrom": "2025-01-01", "validTo": "2025-02-01", "familyCode": "some-family",
                  "minQuantity": 2, "minAmount": 0, "kind": "PERCENT", "value": %s, "stackGroup": "season", "position": 1,
                  "exclusive": false}]""";
        save("/api/promotions", promotion.formatted(code, "10"))
                .andExpect(jsonPath("$.created").value(1));
        save("/api/promotions", promotion.formatted(code, "10"))
                .andExpect(jsonPath("$.unchanged").value(1));
        save("/api/promotions", promotion.formatted(code, "12"))
                .andExpect(jsonPath("$.updated").value(1));
        mvc.perform(get("/api/promotions?limit=200").with(Callers.as("finance")))
                .andExpect(
                        jsonPath("$.items[?(@.code == '" + code + "')].value").value(12.0));
        mvc.perform(get("/api/promotions").with(Callers.agent("PX-1"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/price-lists/PX-NONE/items | [{'productNumber':'PX-A','minQuantity':0,'validFrom':'2026-01-01','price':1}]",
                "/api/price-lists/PX-L/items    | [{'productNumber':'PX-A','minQuantity':0,'validFrom':'2026-01-01','price':-1}]",
                "/api/price-lists/PX-L/items    | [{'productNumber':'PX-A','minQuantity':0,'validFrom':'2026-01-01','price':1e400}]",
                "/api/price-lists/PX-L/items    | [{'productNumber':'PX-A','minQuantity':0,'price':1}]",
                "/api/price-lists/PX-L/items    | [null]",
                "/api/price-lists               | [{'code':'x','name':'x','currency':'XYZ','validFrom':'2026-01-01'}]",
                "/api/price-lists               | [{'code':'x','name':'x','currency':'EUR','validFrom':'2026-01-01','validTo':'2025-01-01'}]",
                "/api/customer-prices           | [{'customerNumber':'PX-NOBODY','productNumber':'PX-A','currency':'EUR','minQuantity':0,'validFrom':'2026-01-01','price':1}]",
                "/api/discounts                 | [{'customerNumber':'PX-C','customerGroup':'PX-G','minQuantity':0,'validFrom':'2026-01-01','percent':1}]",
                "/api/discounts                 | [{'minQuantity':0,'validFrom':'2026-01-01','percent':101}]",
                "/api/promotions                | [{'code':'P','name':'P','validFrom':'2026-01-01','minQuantity':0,'minAmount':0,'kind':'AMOUNT','value':5,'stackGroup':'g','position':1,'exclusive':false}]",
                "/api/promotions                | [{'code':'P','name':'P','validFrom':'2026-01-01','minQuantity':0,'minAmount':0,'kind':'PERCENT','value':101,'stackGroup':'g','position':1,'exclusive':false}]",
                "/api/promotions                | [{'code':'P','name':'P','validFrom':'2026-01-01','minQuantity':2,'minAmount':0,'kind':'FREE_GOODS','value':2,'stackGroup':'g','position':1,'exclusive':false}]",
                "/api/promotions                | [{'code':'P','name':'P','validFrom':'2026-01-01','productNumber':'PX-NONE','minQuantity':0,'minAmount':0,'kind':'PERCENT','value':1,'stackGroup':'g','position':1,'exclusive':false}]",
                "/api/promotions                | [{'code':'P P','name':'','validFrom':null,'kind':null}]",
                "/api/exchange-rates            | [{'base':'EUR','quote':'EUR','day':'2026-01-01','rate':1,'source':'x'}]",
                "/api/exchange-rates            | [{'base':'EUR','quote':'PLN','day':'2026-01-01','rate':0,'source':'x'}]"
            })
    void storesNothingOfABulkWithAnythingWrong(String address, String body) throws Exception {
        save(address, body.replace('\'', '"')).andExpect(status().isUnprocessableContent());
    }

    private ResultActions save(String address, String body) throws Exception {
        return mvc.perform(put(address)
                .with(Callers.as("supervisor"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String item(String product, String minQuantity, String price) {
        return "[{\"productNumber\": \"%s\", \"minQuantity\": %s, \"validFrom\": \"2026-01-01\", \"price\": %s}]"
                .formatted(product, minQuantity, price);
    }

    private static String discount(String percent) {
        return """
               [{"customerGroup": "PX-G", "familyCode": "some-family", "minQuantity": 0, "validFrom": "2026-01-01",
                 "percent": %s}]"""
                .formatted(percent);
    }
}
