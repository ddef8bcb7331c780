package io.comanda.platform.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The HTTP server behind which all simulated systems live. Any of them can be taken down, lose its voice, and be brought up again. */
@Simulated
@Component
public class SimulatorServer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SimulatorServer.class);
    private static final String ROOT = "/simulator/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(SimulatorServer::thread);
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    SimulatorServer(List<SimulatedSystem> systems, SimulatorServerProperties properties) throws IOException {
        server = HttpServer.create(new InetSocketAddress(properties.address(), properties.port()), 0);
        server.setExecutor(threads);
        systems.forEach(system -> server.createContext(ROOT + system.name(), exchange -> serve(system, exchange)));
        server.start();
        log.info("Playing the systems outside at {}", uri(""));
    }

    /** Where the system is reached. */
    public URI uri(String system) {
        var address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + ROOT + system);
    }

    /** From now on nobody answers there. */
    public void takeDown(String system) {
        down.add(system);
    }

    /** From now on it does what it is asked, but its answers do not arrive. */
    public void silence(String system) {
        silent.add(system);
    }

    public void bringUp(String system) {
        down.remove(system);
        silent.remove(system);
    }

    @Override
    public void destroy() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A system that is down hangs up without a word; one that is silent does so after its work. */
    private void serve(SimulatedSystem system, HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!down.contains(system.name())) {
                var answer = answer(system, exchange);
                if (!silent.contains(system.name())) {
                    send(exchange, answer);
                }
            }
        }
    }

    private static SimulatedAnswer answer(SimulatedSystem system, HttpExchange exchange) throws IOException {
        try {
            return system.answer(call(system, exchange));
        } catch (RuntimeException e) {
            log.warn("The simulated system {} failed", system.name(), e);
            return SimulatedAnswer.unavailable();
        }
    }

    private static void send(HttpExchange exchange, SimulatedAnswer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static SimulatedCall call(SimulatedSystem system, HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        var path = uri.getPath().substring((ROOT + system.name()).length());
        return new SimulatedCall(
                exchange.getRequestMethod(),
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList(),
                form(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Names and values of a query or of a form that was sent. */
    public static Map<String, String> form(String encoded) {
        var values = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var split = pair.indexOf('=');
            if (split > 0) {
                values.put(decoded(pair.substring(0, split)), decoded(pair.substring(split + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "simulator");
        thread.setDaemon(true);
        return thread;
    }
}
