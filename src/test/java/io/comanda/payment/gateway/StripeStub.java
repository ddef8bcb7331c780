package io.comanda.payment.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.comanda.platform.simulator.SimulatorServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stripe as far as we speak with it: form-encoded calls, a memory of keys that also keeps failures, its objects and test
 * cards. It can be away, lose answers, fail and be busy.
 */
final class StripeStub implements AutoCloseable {

    static final String KEY = "sk_test_stub";
    static final String WEBHOOK_SECRET = "whsec_stub";

    /** What goes wrong with one of the next operations. */
    enum Trouble {
        /** It is done, and nobody hears of it, not even when the line is tried once more at once. */
        ANSWER_LOST,
        /** Nothing is done, and Stripe remembers that it failed. */
        FAILED,
        /** It is done, and Stripe remembers that it failed. */
        FAILED_AFTERWARDS,
        BUSY
    }

    /** An answer kept under a key. */
    private record Kept(String asked, int status, String body) {}

    final StripeObjects objects = new StripeObjects();

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Kept> memory = new HashMap<>();
    /** Keys whose answer is lost once more: Java asks a second time by itself when the line breaks. */
    private final Set<String> lost = new HashSet<>();

    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private volatile boolean isAway;

    StripeStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void isAway(boolean away) {
        isAway = away;
    }

    synchronized void trouble(Trouble... next) {
        troubles.clear();
        troubles.addAll(List.of(next));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isAway) {
                answer(exchange);
            }
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = Arrays.stream(exchange.getRequestURI().getPath().split("/"))
                .skip(2)
                .toList();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, Map.of("error", Map.of("type", "invalid_request_error")), false);
        } else if (exchange.getRequestMethod().equals("GET")) {
            var query = exchange.getRequestURI().getRawQuery();
            send(exchange, objects.read(path, SimulatorServer.form(query == null ? "" : query)));
        } else {
            operate(exchange, path, body);
        }
    }

    private void operate(HttpExchange exchange, List<String> path, String body) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var asked = path + body;
        var kept = memory.get(key);
        if (kept != null) {
            if (!lost.remove(key)) {
                replay(exchange, kept, asked);
            }
            return;
        }
        var trouble = path.get(0).equals("customers") ? null : troubles.poll();
        if (trouble == Trouble.BUSY) {
            send(exchange, 429, Map.of("error", Map.of("type", "invalid_request_error", "code", "rate_limit")), false);
            return;
        }
        var answer = trouble == Trouble.FAILED ? failure() : objects.operate(path, SimulatorServer.form(body));
        var told = trouble == Trouble.FAILED_AFTERWARDS ? failure() : answer;
        memory.put(key, new Kept(asked, told.status(), json.writeValueAsString(told.body())));
        if (trouble == Trouble.ANSWER_LOST) {
            lost.add(key);
        } else {
            send(exchange, told);
        }
    }

    private void replay(HttpExchange exchange, Kept kept, String asked) throws IOException {
        if (kept.asked().equals(asked)) {
            send(exchange, kept.status(), kept.body(), true);
        } else {
            send(exchange, 400, Map.of("error", Map.of("type", "idempotency_error")), false);
        }
    }

    private static StripeObjects.Answer failure() {
        return new StripeObjects.Answer(500, Map.of("error", Map.of("type", "api_error", "message", "Sorry")));
    }

    private void send(HttpExchange exchange, StripeObjects.Answer answer) throws IOException {
        send(exchange, answer.status(), answer.body(), false);
    }

    private void send(HttpExchange exchange, int status, Object body, boolean replayed) throws IOException {
        send(exchange, status, json.writeValueAsString(body), replayed);
    }

    private static void send(HttpExchange exchange, int status, @Nullable String body, boolean replayed)
            throws IOException {
        var bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Request-Id", "req_stub");
        if (replayed) {
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
