package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever nonsense comes in, the answer is a problem with a code that blames the caller, and nothing is stored. */
@IntegrationTest
class BadInputTest {

    private static final String[] EVERYBODY = {
        "order-desk", "warehouse", "finance", "supervisor", "process-admin", "integration", "administrator"
    };
    private static final List<String> TABLES =
            List.of("ordering_order", "customer_account", "catalog_product", "inventory_movement", "invoicing_invoice");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    /** One nonsense: what is sent where. */
    record Nonsense(String what, HttpMethod method, String path, byte[] body) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Nonsense> nonsense() {
        var all = new ArrayList<Nonsense>();
        orders(all);
        lists(all);
        documentsAndNumbers(all);
        tasksAndIncidents(all);
        money(all);
        masterData(all);
        imports(all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void isAnsweredWithAProblem(Nonsense nonsense) throws Exception {
        var before = rows();
        var response = http.perform(request(nonsense.method(), URI.create(nonsense.path()))
                        .with(Callers.as(EVERYBODY))
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

    @Test
    void isATableOfAtLeastSixtyCases() {
        assertThat(nonsense()).hasSizeGreaterThanOrEqualTo(60);
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static void orders(List<Nonsense> all) {
        var ok = "{\"productNumber\": \"P1\", \"quantity\": 1}";
        order(all, "no body", "");
        order(all, "no JSON", "hello");
        order(all, "cut off JSON", "{\"customerNumber\": \"C1\", \"lines\": [");
        order(all, "an array instead of an object", "[]");
        order(all, "null", "null");
        order(all, "nothing in it", "{}");
        order(all, "no lines", "{\"customerNumber\": \"C1\", \"lines\": []}");
        order(all, "a null line", "{\"customerNumber\": \"C1\", \"lines\": [null]}");
        order(all, "lines that are text", "{\"customerNumber\": \"C1\", \"lines\": \"two\"}");
        order(all, "unknown customer", "{\"customerNumber\": \"nobody\", \"lines\": [" + ok + "]}");
        order(all, "unknown field", "{\"customerNumber\": \"C1\", \"isAdmin\": true, \"lines\": [" + ok + "]}");
        order(all, "price of the caller's own", line("\"unitPrice\": 0.01, \"quantity\": 1"));
        order(all, "a discount of more than all", with("\"discount\": 101"));
        order(all, "a discount below nothing", with("\"discountAmount\": -1"));
        order(all, "negative quantity", line("\"quantity\": -1"));
        order(all, "quantity zero", line("\"quantity\": 0"));
        order(all, "huge quantity", line("\"quantity\": 1e300"));
        order(all, "quantity with too many decimals", line("\"quantity\": 0.0001"));
        order(all, "quantity NaN", line("\"quantity\": NaN"));
        order(all, "quantity as text", line("\"quantity\": \"many\""));
        order(all, "quantity as object", line("\"quantity\": {}"));
        order(all, "quantity true", line("\"quantity\": true"));
        order(all, "number of a thousand digits", line("\"quantity\": " + "9".repeat(1200)));
        order(all, "discount above hundred", line("\"quantity\": 1, \"discount\": 101"));
        order(all, "negative discount", line("\"quantity\": 1, \"discount\": -5"));
        order(all, "unknown payment method", with("\"paymentMethod\": \"BARTER\""));
        order(all, "unknown delivery policy", with("\"deliveryPolicy\": \"SOMEHOW\""));
        order(all, "no such day", with("\"requestedOn\": \"2026-02-31\""));
        order(all, "day in another form", with("\"requestedOn\": \"31/02/2026\""));
        order(all, "line break in the reference", with("\"customerReference\": \"a\\nBcc: x@y.z\""));
        order(all, "NUL in the reference", with("\"customerReference\": \"a\\u0000b\""));
        order(all, "endless note", with("\"note\": \"" + "x".repeat(5000) + "\""));
        order(
                all,
                "endless customer number",
                "{\"customerNumber\": \"" + "x".repeat(500) + "\", \"lines\": [" + ok + "]}");
        order(all, "half an address", with("\"deliveryAddress\": {\"city\": \"Cluj\"}"));
        order(
                all,
                "country that is none",
                with("\"deliveryAddress\": {\"name\": \"a\", \"street\": \"b\","
                        + " \"postalCode\": \"1\", \"city\": \"c\", \"country\": \"Narnia\"}"));
        order(all, "a thousand levels deep", "{\"a\":".repeat(1000) + "1" + "}".repeat(1000));
        order(all, "too many lines", "{\"customerNumber\": \"C1\", \"lines\": [" + (ok + ",").repeat(600) + ok + "]}");
        order(all, "ten megabytes", "{\"note\": \"" + "x".repeat(10_000_000) + "\"}");
        all.add(new Nonsense("bytes that are no UTF-8", HttpMethod.POST, "/api/orders", new byte[] {
            '{', '"', 'n', 'o', 't', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'
        }));
        all.add(new Nonsense("serialized Java", HttpMethod.POST, "/api/orders", bytes("rO0ABXNyABNqYXZhLnV0aWw=")));
    }

    private static void lists(List<Nonsense> all) {
        for (var path : List.of("/api/orders", "/api/products", "/api/customers", "/api/invoices")) {
            get(all, path + "?limit=0");
            get(all, path + "?limit=100000");
            get(all, path + "?limit=many");
            get(all, path + "?cursor=%00%01");
        }
        get(all, "/api/orders?cursor=bm9uc2Vuc2U");
        get(all, "/api/orders?lifecycle=ASLEEP");
        get(all, "/api/orders?from=yesterday");
        get(all, "/api/orders?text=" + "x".repeat(500));
        get(all, "/api/orders?cursor=bm9uc2Vuc2UfNQ");
        get(all, "/api/orders?supply=MUCH");
        get(all, "/api/orders?sort=COLOUR");
        get(all, "/api/orders?totalFrom=1e99");
        get(all, "/api/orders/count?hold=EVIL");
        get(all, "/api/orders/export?promisedBefore=soon");
        get(all, "/api/search");
        get(all, "/api/search?q=%20");
        get(all, "/api/search?q=%00");
        get(all, "/api/search?q=x&limit=0");
        get(all, "/api/new-order/customers?q=" + "x".repeat(500));
        get(all, "/api/new-order/products?q=x&customer=nobody");
        get(all, "/api/notices?cursor=x");
    }

    private static void documentsAndNumbers(List<Nonsense> all) {
        get(all, "/api/orders/ORD-1999-000001");
        get(all, "/api/orders/%27%20or%201=1--");
        get(all, "/api/orders/ORD-1999-000001/documents/1");
        get(all, "/api/orders/ORD-1999-000001/documents/abc");
        get(all, "/api/orders/ORD-1999-000001/documents/99999999999999999999");
        get(all, "/api/orders/ORD-1999-000001/timeline");
        get(all, "/api/orders/ORD-1999-000001/page");
        get(all, "/api/orders/ORD-1999-000001/process");
        post(all, "/api/orders/ORD-1999-000001/comments", "{\"text\": \"hello\"}");
        post(all, "/api/orders/ORD-1999-000001/attachments", "{}");
        post(all, "/api/notices/read", "{\"upTo\": 0}");
        post(all, "/api/new-order/quotation", "{\"customerNumber\": \"nobody\", \"lines\": []}");
        post(all, "/api/new-order/quotation", "{\"customerNumber\": \"nobody\", \"lines\": [null]}");
        post(all, "/api/new-order/pasted-lines", "{}");
        get(all, "/api/shipments/SHP-1999-000001");
        get(all, "/api/invoices/INV-1");
        get(all, "/api/invoices?standing=LOST");
        get(all, "/api/invoices?dueFrom=yesterday");
        get(all, "/api/processes/order-fulfilment?version=x");
        get(all, "/api/decisions/approval-level?version=-1");
        get(all, "/api/forms/nothing");
        get(all, "/api/agents/nobody/balances");
        get(all, "/api/settlements/none/statement");
        post(all, "/api/orders/ORD-1999-000001/cancellation", "{\"reason\": \"because\"}");
        post(all, "/api/orders/ORD-1999-000001/cancellation", "{}");
        post(all, "/api/orders/ORD-1999-000001/payment-method", "{\"paymentMethod\": \"CARD\"}");
    }

    private static void tasksAndIncidents(List<Nonsense> all) {
        get(all, "/api/tasks/none");
        post(all, "/api/tasks/none/completion", "{\"variables\": {}}");
        post(all, "/api/tasks/none/claim", "");
        get(all, "/api/incidents/none");
        post(all, "/api/incidents/none/retry", "");
        get(all, "/api/incidents/retries/0");
        get(all, "/api/tasks?sort=name");
        get(all, "/api/tasks?dueBefore=yesterday");
        get(all, "/api/tasks?amountFrom=much");
        get(all, "/api/tasks?cursor=eA&sort=due");
        post(all, "/api/tasks/bulk/claims", "{\"ids\": []}");
        post(all, "/api/tasks/bulk/claims", "{\"ids\": [null]}");
        post(all, "/api/tasks/bulk/completions", "{\"ids\": [\"1\"]}");
        post(all, "/api/tasks/bulk/reassignments", "{\"from\": \"\"}");
        post(all, "/api/absences", "{\"deputy\": \"nobody\", \"from\": \"2026-13-01\", \"to\": \"2026-01-01\"}");
        post(
                all,
                "/api/absences",
                "{\"deputy\": \"nobody\", \"from\": \"+999999999-12-31\", \"to\": \"+999999999-12-31\"}");
        post(all, "/api/views", "{\"area\": \"../x\", \"name\": \"n\", \"shared\": false, \"state\": \"\"}");
        get(all, "/api/views");
        get(all, "/api/scan");
        get(all, "/api/scan?code=");
        get(all, "/api/shipments/none/pick-list");
        get(all, "/api/customer-orders/none");
        post(all, "/api/customer-orders/none/questions", "{\"question\": \"why?\"}");
    }

    private static void money(List<Nonsense> all) {
        post(all, "/api/invoices/INV-1/receipts", "{}");
        post(all, "/api/invoices/INV-1/receipts", receipt("-1", "EUR"));
        post(all, "/api/invoices/INV-1/receipts", receipt("1e20", "EUR"));
        post(all, "/api/invoices/INV-1/receipts", receipt("1", "LEU"));
        post(all, "/api/settlements", "{\"from\": \"2026-02-01\", \"to\": \"2026-01-01\"}");
        post(all, "/api/settlements", "{\"from\": \"soon\", \"to\": \"later\"}");
        post(all, "/api/payments/webhooks/simulator", "{\"id\": \"evt_1\"}");
        put(all, "/api/agents/AG-1", "{\"name\": \"x\", \"language\": \"en\", \"rate\": 200, \"active\": true}");
    }

    private static void masterData(List<Nonsense> all) {
        post(all, "/api/customers", "{}");
        post(all, "/api/customers", "{\"name\": \"=1+1\", \"email\": \"x\\r\\nBcc: y\"}");
        post(all, "/api/products", "{\"number\": \"../etc\", \"names\": {}}");
        post(all, "/api/stock/receipts", "{\"quantity\": -5}");
    }

    private static void imports(List<Nonsense> all) {
        post(all, "/api/imports", "{\"mapping\": \"cycle-shop\"}");
        var folder = "/api/imports/from-folder";
        post(all, folder, "{}");
        post(all, folder, "{\"mapping\": \"../../etc/passwd\", \"folder\": \"cycle-shop\"}");
        post(all, folder, "{\"mapping\": \"unknown\", \"folder\": \"cycle-shop\"}");
        for (var path : List.of(
                "../../java", "/etc", "cycle-shop/../../..", "nowhere", "a\\u0001b", "mappings/cycle-shop.yml")) {
            post(all, folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"" + path + "\"}");
        }
        post(all, folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"cycle-shop\", \"orders\": -1}");
        post(all, folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"cycle-shop\", \"dryRun\": \"perhaps\"}");
        post(all, folder, "{\"mapping\": \"" + "x".repeat(10_000_000) + "\"}");
        get(all, "/api/imports/0");
        get(all, "/api/imports/latest");
        get(all, "/api/imports/0/problems");
        get(all, "/api/imports/0/problems.csv");
        get(all, "/api/imports?cursor=bm9uc2Vuc2U");
        get(all, "/api/imports/releases/0");
        post(all, "/api/imports/0/cancellation", "");
        post(all, "/api/imports/0/resumption", "");
        post(all, "/api/imports/0/release", "{\"limit\": 5}");
        post(all, "/api/imports/0/release", "{\"limit\": 0}");
        post(all, "/api/imports/releases/0/resumption", "");
        post(all, "/api/imports/releases/0/cancellation", "");
    }

    private static String line(String fields) {
        return "{\"customerNumber\": \"C1\", \"lines\": [{\"productNumber\": \"P1\", " + fields + "}]}";
    }

    private static String with(String field) {
        return "{\"customerNumber\": \"C1\", \"lines\": [{\"productNumber\": \"P1\", \"quantity\": 1}], " + field + "}";
    }

    private static String receipt(String amount, String currency) {
        return "{\"amount\": " + amount + ", \"currency\": \"" + currency
                + "\", \"day\": \"2026-01-01\", \"reference\": \"r\"}";
    }

    private static void order(List<Nonsense> all, String what, String body) {
        all.add(new Nonsense("an order: " + what, HttpMethod.POST, "/api/orders", bytes(body)));
    }

    private static void get(List<Nonsense> all, String path) {
        all.add(new Nonsense("GET " + path, HttpMethod.GET, path, new byte[0]));
    }

    private static void post(List<Nonsense> all, String path, String body) {
        all.add(new Nonsense("POST " + path + " " + body, HttpMethod.POST, path, bytes(body)));
    }

    private static void put(List<Nonsense> all, String path, String body) {
        all.add(new Nonsense("PUT " + path + " " + body, HttpMethod.PUT, path, bytes(body)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
