package io.comanda.nonsense;

import org.springframework.http.HttpMethod;

/** New orders as no caller should send them. */
final class NonsenseOrders {

    private NonsenseOrders() {}

    static void add(Nonsense.Gathered all) {
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
        all.add("bytes that are no UTF-8", HttpMethod.POST, "/api/orders", new byte[] {
            '{', '"', 'n', 'o', 't', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'
        });
        all.add("serialized Java", HttpMethod.POST, "/api/orders", "rO0ABXNyABNqYXZhLnV0aWw=");
    }

    private static String line(String fields) {
        return "{\"customerNumber\": \"C1\", \"lines\": [{\"productNumber\": \"P1\", " + fields + "}]}";
    }

    private static String with(String field) {
        return "{\"customerNumber\": \"C1\", \"lines\": [{\"productNumber\": \"P1\", \"quantity\": 1}], " + field + "}";
    }

    private static void order(Nonsense.Gathered all, String what, String body) {
        all.add("an order: " + what, HttpMethod.POST, "/api/orders", body);
    }
}
