package io.comanda.intake;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A sheet of opening stock as somebody fills it over HTTP, in a warehouse and a family of its own. */
class OpeningSheet {

    static final String HOME = "/api/stock-openings";

    private final MockMvc http;
    private final Inventory inventory;
    private final String warehouse = Shop.own("OPN");
    private final String family = Shop.own("FAM");
    private final String first = Shop.own("NEW-A");
    private final String second = Shop.own("NEW-B");

    OpeningSheet(MockMvc http, Catalog catalog, StockKeeping keeping, Inventory inventory) {
        this.http = http;
        this.inventory = inventory;
        catalog.saveFamilies(List.of(new Family(family, null, Map.of("en", "Opening"), null)));
        keeping.save(new WarehouseView(
                warehouse, "Opening", new Address("O", "Street 1", null, "100", "Iasi", null, "RO", null), false, 500));
        keeping.saveLocations(
                List.of(new LocationView(warehouse, "A-01", "A", 1), new LocationView(warehouse, "A-02", "A", 2)));
    }

    String warehouse() {
        return warehouse;
    }

    /** A product that does not exist yet. */
    String first() {
        return first;
    }

    /** Another one. */
    String second() {
        return second;
    }

    String booked(String text) throws Exception {
        var number = begin(true);
        paste(number, 0, text).andExpect(jsonPath("$.counts.faulty").value(0));
        confirm(number, 1).andExpect(status().isOk());
        return number;
    }

    String begin(boolean createProducts) throws Exception {
        var answer = http.perform(post(HOME)
                        .with(Callers.as("supervisor"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(settings(warehouse, createProducts)))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.number");
    }

    String settings(String code, boolean createProducts) {
        return "{\"warehouseCode\":\"%s\",\"familyCode\":\"%s\",\"createProducts\":%s,\"decimalSign\":\"COMMA\",\"dateOrder\":\"DAY_FIRST\"}"
                .formatted(code, family, createProducts);
    }

    ResultActions paste(String number, long version, String text) throws Exception {
        var json = Map.of("text", text, "append", false);
        return send(
                put(HOME + "/" + number + "/sheet")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new JsonMapper().writeValueAsString(json)),
                version);
    }

    ResultActions upload(String number, long version, MockMultipartFile file) throws Exception {
        return http.perform(multipart(HttpMethod.PUT, HOME + "/" + number + "/sheet")
                .file(file)
                .with(Callers.as("supervisor"))
                .header("If-Match", "\"" + version + "\""));
    }

    ResultActions mend(String number, long version, int rowNo, String cells) throws Exception {
        return send(
                patch(HOME + "/" + number + "/rows")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"rows\":[{\"rowNo\":" + rowNo + ",\"cells\":" + cells + "}]}"),
                version);
    }

    ResultActions confirm(String number, long version) throws Exception {
        return send(post(HOME + "/" + number + "/confirmation"), version);
    }

    ResultActions rows(String number, boolean onlyFaulty) throws Exception {
        return send(get(HOME + "/" + number + "/rows?onlyFaulty=" + onlyFaulty), 0);
    }

    ResultActions send(MockHttpServletRequestBuilder request, long version) throws Exception {
        return http.perform(request.with(Callers.as("supervisor")).header("If-Match", "\"" + version + "\""));
    }

    Quantity onHand(String product) {
        return inventory.availability(List.of(product)).stream()
                .map(Availability::onHand)
                .findFirst()
                .orElseThrow();
    }

    static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, null, bytes);
    }

    static String cells(String... values) {
        var names = List.of("product", "location", "lot", "expiry", "quantity", "name", "unit");
        return IntStream.range(0, names.size())
                .mapToObj(i -> "\"" + names.get(i) + "\":\"" + values[i] + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
