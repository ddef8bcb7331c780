package io.comanda.inventory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.SomeProduct;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.platform.web.Idempotency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class StockControllerTest {

    private static final String RECEIPT =
            """
            {"productNumber": "%s", "warehouseCode": "WEB", "locationCode": "A", "quantity": %s, "reference": "DN-1"}""";
    private static final String ADJUSTMENT =
            """
            {"productNumber": "%s", "warehouseCode": "WEB", "locationCode": "A", "figure": "%s", "change": %s,
             "reason": "Damaged", "reference": "C-1"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Catalog catalog;

    private final String product = "W-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void furnish() {
        keeping.save(new WarehouseView(
                "WEB", "Web", new Address("Depot", "Street 1", null, "1", "Town", null, "RO", null), false, 500));
        keeping.saveLocations(List.of(new LocationView("WEB", "A", "", 1), new LocationView("WEB", "B", "", 2)));
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(product).draft());
    }

    @Test
    void receivesCorrectsAndTells() throws Exception {
        send("receipts", RECEIPT.formatted(product, "5.5"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/stock/" + product))
                .andExpect(jsonPath("$.available").value(5.5));
        send("adjustments", ADJUSTMENT.formatted(product, "BLOCKED", 2)).andExpect(status().isCreated());

        read("/api/stock/" + product)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.onHand").value(5.5))
                .andExpect(jsonPath("$.blocked").value(2))
                .andExpect(jsonPath("$.warehouses[0].warehouseCode").value("WEB"))
                .andExpect(jsonPath("$.warehouses[0].available").value(3.5));
        read("/api/stock/%s/movements?limit=1".formatted(product))
                .andExpect(jsonPath("$.items[0].type").value("BLOCK"))
                .andExpect(jsonPath("$.items[0].actor").value("warehouse"))
                .andExpect(jsonPath("$.next").isNotEmpty());
    }

    @Test
    void booksARepeatedReceiptOnce() throws Exception {
        var key = UUID.randomUUID().toString();

        send("receipts", key, "warehouse", RECEIPT.formatted(product, 3)).andExpect(status().isCreated());
        send("receipts", key, "warehouse", RECEIPT.formatted(product, 3))
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotent-Replayed", "true"));

        read("/api/stock/" + product).andExpect(jsonPath("$.onHand").value(3));
    }

    @Test
    void listsPlacesPageByPage() throws Exception {
        send("receipts", RECEIPT.formatted(product, 1)).andExpect(status().isCreated());
        send("receipts", RECEIPT.formatted(product, 1).replace("\"A\"", "\"B\""))
                .andExpect(status().isCreated());
        var list = "/api/stock?product=%s&warehouse=WEB&limit=1".formatted(product);

        var first = read(list)
                .andExpect(jsonPath("$.items[0].locationCode").value("A"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        read(list + "&cursor=" + JsonPath.<String>read(first, "$.next"))
                .andExpect(jsonPath("$.items[0].locationCode").value("B"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void tellsWarehouses() throws Exception {
        read("/api/warehouses")
                .andExpect(jsonPath("$[?(@.code == 'WEB')].address.country").value("RO"));
        read("/api/warehouses/WEB").andExpect(jsonPath("$.automatic").value(false));
        read("/api/warehouses/NONE")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("inventory.WarehouseUnknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-desk", "finance", "agent", "integration", "process-admin", "administrator"})
    void onlyTheWarehouseAndItsSupervisorChangeStock(String role) throws Exception {
        send("receipts", "k", role, RECEIPT.formatted(product, 1)).andExpect(status().isForbidden());
        send("adjustments", "k", role, ADJUSTMENT.formatted(product, "ON_HAND", 1))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0001", "99999999", "1e30", "1e999999", "null", "\"5\"", "true", "[]"})
    void refusesQuantitiesThatCannotBe(String quantity) throws Exception {
        send("receipts", RECEIPT.formatted(product, quantity)).andExpect(status().isUnprocessableContent());
        read("/api/stock/" + product).andExpect(jsonPath("$.onHand").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_HAND, 0, 422, platform.ValuesInvalid",
        "ON_HAND, -1, 409, inventory.StockTooLow",
        "BLOCKED, 1, 409, inventory.StockTooLow",
        "NOTHING, 1, 422, platform.ValuesInvalid"
    })
    void refusesCorrectionsThatCannotBe(String figure, String change, int status, String code) throws Exception {
        var answer = send("adjustments", ADJUSTMENT.formatted(product, figure, change))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/stock/NOTHING, 404",
        "/api/stock/NOTHING/movements, 404",
        "/api/stock?limit=0, 422",
        "/api/stock?limit=201, 422",
        "/api/stock?limit=x, 422",
        "/api/stock?cursor=zzz, 422",
        "/api/stock?product=%0A, 422",
        "/api/stock?product=NOTHING, 200"
    })
    void answersOddQuestions(String address, int status) throws Exception {
        mvc.perform(get(java.net.URI.create(address)).with(Callers.as("order-desk")))
                .andExpect(status().is(status));
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(address).with(Callers.as("order-desk")));
    }

    private ResultActions send(String what, String body) throws Exception {
        return send(what, UUID.randomUUID().toString(), "warehouse", body);
    }

    private ResultActions send(String what, String key, String role, String body) throws Exception {
        return mvc.perform(post("/api/stock/" + what)
                .with(Callers.as(role))
                .header(Idempotency.HEADER, key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
