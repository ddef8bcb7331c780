package io.comanda.shipping;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * InPost ShipX as its documents describe it: shipments are created, priced, bought and confirmed some time later. It makes
 * a new shipment at each call whatever the reference, as the real one does. Post codes choose what goes wrong.
 */
public final class ShipxStub {

    public static final String TOKEN = "shipx-token-of-the-tests";
    public static final String FINE = "99-100";
    public static final String BAD_ADDRESS = "99-101";
    public static final String SLOW_ANSWER = "99-102";
    public static final String SLOW_LABEL = "99-103";
    public static final String NEVER_CONFIRMED = "99-104";
    public static final String BROKEN = "99-105";
    public static final String NO_OFFER = "99-106";
    public static final String BAD_PHONE = "99-107";

    private static final long LONGER_THAN_ANYBODY_WAITS = 1_500;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ConcurrentMap<Long, Made> made = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<Map<String, Object>>> stories = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> seen = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(7_000);
    private final HttpServer server;

    private static final class Made {
        private final long id;
        private final JsonNode draft;
        private volatile String status = "created";
        private volatile int reads;

        Made(long id, JsonNode draft) {
            this.id = id;
            this.draft = draft;
        }

        String postCode() {
            return draft.at("/receiver/address/post_code").asString();
        }

        String reference() {
            return draft.at("/reference").asString();
        }

        String number() {
            return "6200000" + id;
        }
    }

    private record Answer(int status, byte[] body) {}

    public ShipxStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "shipx-stub");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/v1/", this::handle);
        server.start();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How many shipments were made under the reference, taken back or not. */
    public long made(String reference) {
        return made.values().stream()
                .filter(m -> m.reference().equals(reference))
                .count();
    }

    /** How many shipments of the reference are good to send. */
    public long confirmed(String reference) {
        return made.values().stream()
                .filter(m -> m.reference().equals(reference))
                .filter(m -> m.status.equals("confirmed"))
                .count();
    }

    /** The body we were sent for the reference. */
    public JsonNode draft(String reference) {
        return made.values().stream()
                .filter(m -> m.reference().equals(reference))
                .map(m -> m.draft)
                .findFirst()
                .orElseThrow();
    }

    /** Something happened to a parcel. */
    public void tell(String number, String status, String at) {
        stories.computeIfAbsent(number, n -> new ArrayList<>())
                .add(Map.of("status", status, "agency", "WAW", "datetime", at));
    }

    private void handle(HttpExchange exchange) throws IOException {
        var answer = answer(exchange);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return failure(401, "token_invalid", Map.of());
        }
        var path = exchange.getRequestURI().getPath().split("/");
        var query = query(exchange.getRequestURI());
        return switch (exchange.getRequestMethod() + " " + path[2] + " " + path.length) {
            case "POST organizations 5" -> create(json.readTree(exchange.getRequestBody()));
            case "GET organizations 5" -> find(query);
            case "GET shipments 4" -> read(Long.parseLong(path[3]));
            case "POST shipments 5" -> buy(Long.parseLong(path[3]));
            case "GET shipments 5" -> label(one(path[3]));
            case "DELETE shipments 4" -> delete(one(path[3]));
            case "GET tracking 4" -> story(path[3]);
            default -> failure(404, "resource_not_found", Map.of());
        };
    }

    private Made one(String id) {
        return Objects.requireNonNull(made.get(Long.parseLong(id)), id);
    }

    private Answer create(JsonNode draft) {
        var shipment = new Made(ids.incrementAndGet(), draft);
        switch (shipment.postCode()) {
            case BAD_ADDRESS -> {
                return failure(
                        400,
                        "validation_failed",
                        Map.of(
                                "receiver",
                                List.of(Map.of("address", List.of(Map.of("post_code", List.of("invalid")))))));
            }
            case BAD_PHONE -> {
                return failure(
                        400, "validation_failed", Map.of("receiver", List.of(Map.of("phone", List.of("required")))));
            }
            case BROKEN -> {
                return failure(503, "unavailable", Map.of());
            }
            default -> made.put(shipment.id, shipment);
        }
        if (shipment.postCode().equals(SLOW_ANSWER) && firstTime("create " + shipment.reference())) {
            sleep();
        }
        return answer(201, view(shipment));
    }

    private Answer find(Map<String, String> query) {
        var items = made.values().stream()
                .filter(m -> m.reference().equals(query.getOrDefault("reference", m.reference())))
                .filter(m -> m.number().equals(query.getOrDefault("tracking_number", m.number())))
                .map(this::view)
                .toList();
        return answer(200, Map.of("items", items, "count", items.size()));
    }

    /** Offers come with the first look, the number with the second look after the purchase. */
    private Answer read(long id) {
        var shipment = made.get(id);
        if (shipment == null) {
            return failure(404, "resource_not_found", Map.of());
        }
        shipment.reads++;
        if (shipment.status.equals("created") && !shipment.postCode().equals(NEVER_CONFIRMED)) {
            shipment.status = "offers_prepared";
        } else if (shipment.status.equals("offer_selected") && shipment.reads >= 3) {
            shipment.status = "confirmed";
        }
        return answer(200, view(shipment));
    }

    private Answer buy(long id) {
        var shipment = made.get(id);
        if (shipment == null || !shipment.status.equals("offers_prepared")) {
            return failure(400, "invalid_action", Map.of());
        }
        shipment.status = "offer_selected";
        return answer(200, view(shipment));
    }

    private Answer label(Made shipment) {
        if (shipment == null || !shipment.status.equals("confirmed")) {
            return failure(400, "invalid_action", Map.of());
        }
        if (shipment.postCode().equals(SLOW_LABEL) && firstTime("label " + shipment.reference())) {
            sleep();
        }
        return new Answer(200, ("%PDF-1.4 label of " + shipment.number()).getBytes());
    }

    private Answer delete(Made shipment) {
        if (shipment == null || shipment.status.equals("confirmed")) {
            return failure(400, "invalid_action", Map.of());
        }
        shipment.status = "canceled";
        return new Answer(204, new byte[0]);
    }

    private Answer story(String number) {
        var steps = stories.get(number);
        return steps == null
                ? failure(404, "resource_not_found", Map.of())
                : answer(200, Map.of("tracking_number", number, "tracking_details", steps));
    }

    private Map<String, Object> view(Made shipment) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", shipment.id);
        view.put("status", shipment.status);
        view.put("reference", shipment.reference());
        var confirmed = shipment.status.equals("confirmed");
        view.put("tracking_number", confirmed ? shipment.number() : null);
        var parcels = shipment.draft.at("/parcels").size();
        view.put(
                "parcels",
                IntStream.range(0, parcels)
                        .mapToObj(i -> confirmed ? Map.of("tracking_number", shipment.number() + "-" + i) : Map.of())
                        .toList());
        var offer = shipment.postCode().equals(NO_OFFER) ? "unavailable" : "available";
        view.put(
                "offers",
                shipment.status.equals("created")
                        ? List.of()
                        : List.of(Map.of("id", shipment.id + 1, "status", offer)));
        return view;
    }

    private boolean firstTime(String what) {
        return seen.putIfAbsent(what, true) == null;
    }

    private Answer failure(int status, String error, Map<String, Object> details) {
        return answer(status, Map.of("status", status, "error", error, "message", "See details", "details", details));
    }

    private Answer answer(int status, Object body) {
        return new Answer(status, json.writeValueAsBytes(body));
    }

    private static Map<String, String> query(URI uri) {
        return uri.getQuery() == null
                ? Map.of()
                : Arrays.stream(uri.getQuery().split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static void sleep() {
        try {
            Thread.sleep(LONGER_THAN_ANYBODY_WAITS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
