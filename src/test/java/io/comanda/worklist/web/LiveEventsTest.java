package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.ServerTest;
import io.comanda.access.Role;
import io.comanda.access.Tokens;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.live.Screens;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.SampleProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Screens that stay open, over a real line. */
@ServerTest
class LiveEventsTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Autowired
    private SampleProcess process;

    @Autowired
    private Screens screens;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Stream<String>> lines = new ArrayList<>();

    @AfterEach
    void close() {
        lines.forEach(Stream::close);
        process.clear();
    }

    @Test
    void showsWithinTwoSecondsWhatOthersDo() throws Exception {
        var desk = token(Role.ORDER_DESK);
        var other = token(Role.ORDER_DESK);
        var seen = listen(desk, null);
        var floor = listen(token(Role.WAREHOUSE), null);
        var number = process.start();
        var id = process.task(number);
        await().atMost(SOON).until(() -> has(seen, "\"change\":\"created\"", id));
        post(other, "/api/tasks/" + id + "/claim", "");
        await().atMost(SOON).until(() -> has(seen, "\"change\":\"claimed\"", id));
        post(other, "/api/tasks/" + id + "/unclaim", "");
        await().atMost(SOON).until(() -> has(seen, "\"change\":\"released\"", id));
        post(other, "/api/tasks/" + id + "/completion", "{\"variables\":{\"decision\":\"accept\"}}");
        await().atMost(SOON).until(() -> has(seen, "\"change\":\"completed\"", id));
        await().atMost(SOON).until(() -> seen.contains("event:counts"));
        assertThat(floor).noneMatch(line -> line.contains(id));
    }

    @Test
    void tellsEverybodyButAgentsWhichOrdersHaveChanged() throws Exception {
        var desk = listen(token(Role.ORDER_DESK), null);
        var agent = listen(token(Role.AGENT), null);
        var order = "LIVE-" + UUID.randomUUID();
        var lost = "LOST-" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            timeline.record(Entry.order(lost, "ordering.OrderClosed", Map.of()));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(
                status -> timeline.record(Entry.order(order, "ordering.OrderClosed", Map.of())));
        await().atMost(SOON.plusSeconds(1)).until(() -> has(desk, "\"number\":\"" + order + "\""));
        assertThat(desk).noneMatch(line -> line.contains(lost));
        assertThat(agent).noneMatch(line -> line.contains(order));
    }

    @Test
    void saysNothingOfWhatWasRolledBackAndTellsOfWithdrawal() throws Exception {
        var seen = listen(token(Role.ORDER_DESK), null);
        var number = process.start();
        var id = process.task(number);
        process.cancel(number);
        await().atMost(SOON).until(() -> has(seen, "\"change\":\"withdrawn\"", id));
        assertThat(seen).filteredOn(line -> line.contains(id)).hasSize(2);
    }

    @Test
    void givesWhatWasMissedOrCallsToReadAnew() throws Exception {
        var token = token(Role.ORDER_DESK);
        var first = listen(token, null);
        var before = process.task(process.start());
        await().atMost(SOON).until(() -> has(first, before));
        var last = first.stream()
                .filter(line -> line.startsWith("id:"))
                .reduce((a, b) -> b)
                .orElseThrow();
        var missed = process.task(process.start());
        await().atMost(SOON).until(() -> has(first, missed));
        var again = listen(token, last.substring(3));
        await().atMost(SOON).until(() -> has(again, missed));
        assertThat(again).noneMatch(line -> line.contains(before)).doesNotContain("event:reload");
        var elsewhere = listen(token, "node-12");
        await().atMost(SOON).until(() -> elsewhere.contains("event:reload"));
    }

    /** Awaitility tells what was thrown in any thread meanwhile. */
    @Test
    void linesThatBreakWhileSomethingIsToldDisturbNobody() throws Exception {
        var token = token(Role.ORDER_DESK);
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++) {
                listen(token, null);
            }
            lines.forEach(Stream::close);
            process.start();
            await().atMost(Duration.ofSeconds(40)).until(() -> screens.count() == 0);
        }
    }

    @Test
    void keepsTheNumberOfScreensOfOnePersonDown() throws Exception {
        var token = token(Role.ORDER_DESK);
        for (var i = 0; i < 8; i++) {
            listen(token, null);
        }
        assertThat(open(token, null).statusCode()).isEqualTo(429);
        assertThat(open("cmd_wrong", null).statusCode()).isEqualTo(401);
        lines.forEach(Stream::close);
        process.start();
        await().atMost(Duration.ofSeconds(40)).until(() -> screens.count() == 0);
    }

    private List<String> listen(String token, @Nullable String lastEventId) throws Exception {
        var response = open(token, lastEventId);
        assertThat(response.statusCode()).isEqualTo(200);
        var seen = new CopyOnWriteArrayList<String>();
        lines.add(response.body());
        var reader = new Thread(() -> {
            try {
                response.body().forEach(seen::add);
            } catch (RuntimeException e) {
                // closed by the test
            }
        });
        reader.setDaemon(true);
        reader.start();
        await().atMost(SOON).until(() -> seen.contains("event:hello"));
        return seen;
    }

    private HttpResponse<Stream<String>> open(String token, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        var request = request(token, "/api/live").header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    }

    private void post(String token, String path, String body) throws IOException, InterruptedException {
        var answer = http.send(
                request(token, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static boolean has(List<String> seen, String... parts) {
        return seen.stream().anyMatch(line -> Stream.of(parts).allMatch(line::contains));
    }

    private String token(Role role) {
        var name = "l" + UUID.randomUUID().toString().substring(0, 8);
        users.create(new UserDraft(
                name,
                Actor.Kind.PERSON,
                name,
                new Email(name + "@example.com"),
                "en",
                Set.of(role),
                role == Role.AGENT ? "AG-" + name : null));
        return tokens.issue(name, "test", Duration.ofDays(1)).secret();
    }
}
