package io.comanda.bench.lists;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Asks over HTTP and keeps how long each answer took, from the request to the last byte. */
class Visits {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final Map<Question, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

    Visits(int port) {
        origin = "http://localhost:" + port;
    }

    void ask(Question question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + question.path()))
                .header("Authorization", "Bearer cmd_demo_" + question.user())
                .build();
        var begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        var taken = System.nanoTime() - begin;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(question + ": " + answer.statusCode() + " " + answer.body());
        }
        nanos.computeIfAbsent(question, q -> new ConcurrentLinkedQueue<>()).add(taken);
    }

    void forget() {
        nanos.clear();
    }

    /** How long the given share of answers took at most, in milliseconds. */
    double millis(Question question, double share) {
        var sorted = nanos.getOrDefault(question, new ConcurrentLinkedQueue<>()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
