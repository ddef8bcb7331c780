package io.comanda.inventory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Nonsense about stock is answered with a problem that blames the caller, and nothing is stored. */
@IntegrationTest
class StockBadInputTest {

    private static final List<String> TABLES = List.of(
            "inventory_movement",
            "inventory_transfer",
            "inventory_count",
            "inventory_count_line",
            "inventory_allocation_rule",
            "inventory_reservation");
    private static final String TRANSFER =
            """
            {"fromWarehouse": %s, "toWarehouse": "B", "expectedOn": %s, "lines": [%s]}""";
    private static final String LINE =
            """
            {"productNumber": %s, "fromLocation": "A", "toLocation": "B", "quantity": %s}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    /** One nonsense: what is sent where. */
    record Nonsense(HttpMethod method, String path, String body) {}

    static Stream<Nonsense> nonsense() {
        var all = new ArrayList<Nonsense>();
        transfers(all);
        counts(all);
        lotsAndRules(all);
        promises(all);
        allocation(all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void isAnsweredWithAProblem(Nonsense nonsense) throws Exception {
        var before = rows();
        var response = http.perform(MockMvcRequestBuilders.request(nonsense.method(), URI.create(nonsense.path()))
                        .with(Callers.as("warehouse", "supervisor", "order-desk"))
                        .header("Idempotency-Key", Shop.own("bad-"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(nonsense.body()))
                .andReturn()
                .getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isBetween(400, 499);
        assertThat(response.getContentType()).as(nonsense.toString()).startsWith("application/problem+json");
        assertThat(text).contains("\"code\"").doesNotContain("Exception").doesNotContain("at io.comanda");
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static void transfers(List<Nonsense> all) {
        var line = LINE.formatted("\"P1\"", "1");
        var path = "/api/stock-transfers";
        post(all, path, "");
        post(all, path, "[]");
        post(all, path, TRANSFER.formatted("null", "\"2030-01-01\"", line));
        post(all, path, TRANSFER.formatted("\"NOWHERE\"", "\"2030-01-01\"", line));
        post(all, path, TRANSFER.formatted("\"TRANSIT\"", "\"2030-01-01\"", line));
        post(all, path, TRANSFER.formatted("\"A\"", "\"31.12.2030\"", line));
        post(all, path, TRANSFER.formatted("\"A\"", "\"2030-01-01\"", ""));
        post(all, path, TRANSFER.formatted("\"A\"", "\"2030-01-01\"", "null"));
        for (var quantity : List.of("0", "-1", "1e99", "0.0001", "\"5\"", "null")) {
            post(all, path, TRANSFER.formatted("\"A\"", "\"2030-01-01\"", LINE.formatted("\"P1\"", quantity)));
        }
        post(all, path, TRANSFER.formatted("\"A\"", "\"2030-01-01\"", LINE.formatted("\"../etc\"", "1")));
        post(all, path + "/TRF-0/receipt", "{\"lines\": []}");
        post(all, path + "/TRF-0/receipt", "{\"lines\": [{\"lineNo\": 0, \"received\": -1}]}");
        post(all, path + "/TRF-0/cancellation", "");
        get(all, path + "/TRF-0");
        get(all, path + "?state=LOST");
        get(all, path + "?limit=0");
        get(all, path + "?cursor=zzz");
    }

    private static void counts(List<Nonsense> all) {
        var path = "/api/stock-counts";
        post(all, path, "{}");
        post(all, path, "{\"warehouseCode\": \"NOWHERE\", \"blocking\": false}");
        post(all, path, "{\"warehouseCode\": \"NOWHERE\", \"blocking\": \"maybe\"}");
        post(all, path, "{\"warehouseCode\": \"A\", \"zone\": \"\", \"blocking\": false}");
        get(all, path + "/CNT-0");
        get(all, path + "/CNT-0/sheet");
        get(all, path + "/CNT-0/differences");
        get(all, path + "?state=1");
        all.add(new Nonsense(HttpMethod.PUT, path + "/CNT-0/sheet/1", "{\"counted\": -1}"));
        all.add(new Nonsense(HttpMethod.PUT, path + "/CNT-0/sheet/1", "{\"counted\": 1}"));
        all.add(new Nonsense(HttpMethod.PUT, path + "/CNT-0/sheet/x", "{\"counted\": 1}"));
        all.add(new Nonsense(HttpMethod.PUT, path + "/CNT-0/sheet/1", "{\"counted\": null}"));
        post(all, path + "/CNT-0/sheet", "{\"productNumber\": \"P\", \"locationCode\": \"A\", \"counted\": 0}");
        post(all, path + "/CNT-0/completion", "");
        post(all, path + "/CNT-0/cancellation", "");
        post(all, "/api/stock/movements/0/reversal", "{\"reason\": \"x\"}");
        post(all, "/api/stock/movements/0/reversal", "{\"reason\": \" \"}");
        post(all, "/api/stock/movements/x/reversal", "{\"reason\": \"x\"}");
    }

    private static void lotsAndRules(List<Nonsense> all) {
        get(all, "/api/lots?blocked=perhaps");
        get(all, "/api/lots?cursor=zzz");
        get(all, "/api/lots/P/NONE/uses");
        all.add(new Nonsense(HttpMethod.PUT, "/api/lots/P/NONE/block", "{\"reason\": \"x\"}"));
        all.add(new Nonsense(HttpMethod.PUT, "/api/lots/P/NONE/block", "{}"));
        all.add(new Nonsense(HttpMethod.DELETE, "/api/lots/P/NONE/block", ""));
        for (var rule : List.of(
                "{}",
                "{\"lotRule\": \"RANDOM\"}",
                "{\"lotRule\": \"FEFO\", \"minLifeDays\": -1}",
                "{\"lotRule\": \"FEFO\", \"minLifePercent\": 101}",
                "{\"lotRule\": \"FEFO\", \"maxLots\": 0}",
                "{\"lotRule\": \"FEFO\", \"customerNumber\": \"\"}",
                "{\"lotRule\": \"FEFO\", \"productNumber\": \"NO-SUCH-PRODUCT\"}")) {
            all.add(new Nonsense(HttpMethod.PUT, "/api/allocation-rules", rule));
        }
    }

    private static void promises(List<Nonsense> all) {
        var path = "/api/stock/feasibility";
        post(all, path, "{}");
        post(all, path, "{\"lines\": []}");
        post(all, path, "{\"lines\": [null]}");
        post(all, path, "{\"lines\": [{\"productNumber\": \"NO-SUCH-PRODUCT\", \"quantity\": 1}]}");
        post(all, path, "{\"lines\": [{\"productNumber\": \"P\", \"quantity\": 0}]}");
        get(all, "/api/stock/NO-SUCH-PRODUCT/outlook");
        get(all, "/api/stock/NO-SUCH-PRODUCT/reservations");
    }

    private static void allocation(List<Nonsense> all) {
        var path = "/api/orders/ORD-0/lines/1/allocation";
        get(all, path);
        get(all, "/api/orders/ORD-0/lines/x/allocation");
        for (var body : List.of(
                "{}",
                "{\"picks\": null, \"reason\": \"x\"}",
                "{\"picks\": [], \"reason\": \"\"}",
                "{\"picks\": [], \"reason\": \"x\"}",
                "{\"picks\": [{\"warehouseCode\": \"A\", \"locationCode\": \"B\", \"quantity\": 0}], \"reason\": \"x\"}")) {
            all.add(new Nonsense(HttpMethod.PUT, path, body));
        }
    }

    private static void post(List<Nonsense> all, String path, String body) {
        all.add(new Nonsense(HttpMethod.POST, path, body));
    }

    private static void get(List<Nonsense> all, String path) {
        all.add(new Nonsense(HttpMethod.GET, path, ""));
    }
}
