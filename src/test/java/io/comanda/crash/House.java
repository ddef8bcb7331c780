package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Api;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The people of the demo at the API. Nothing they say is ever answered by an error of the house. */
final class House {

    /** What people say when a task comes to them. */
    private static final Map<String, String> ANSWERS = Map.of(
            "UserTask_ReviewOrder", "{\"reviewDecision\": \"accept\"}",
            "UserTask_ApproveOrder", "{\"approved\": true}",
            "UserTask_ApproveChange", "{\"approved\": true}",
            "UserTask_DecideCredit", "{\"creditDecision\": \"release\"}",
            "UserTask_ApproveReturn", "{\"returnApproved\": true}",
            "UserTask_FetchParcels", "{\"parcelsFound\": \"yes\"}",
            "UserTask_InspectReturn", "{\"returnDisposition\": \"RESELL\"}");

    private static final String CHANGED_MEANWHILE = "\"code\":\"platform.ChangedMeanwhile\"";
    private static final int PATIENCE = 5;

    private final int port;
    private final Map<String, Api> people = new ConcurrentHashMap<>();
    private final AtomicInteger keys = new AtomicInteger();

    House(int port) {
        this.port = port;
    }

    /** What the house answered. */
    record Answer(int status, String body) {

        boolean isDone() {
            return status < 300;
        }

        <T> T read(String path) {
            return JsonPath.read(body, path);
        }

        String text(String path) {
            return String.valueOf(JsonPath.<Object>read(body, path));
        }
    }

    Answer get(String who, String path) throws IOException, InterruptedException {
        var answer = person(who).get(path);
        return answer("GET " + path, answer.statusCode(), answer.body());
    }

    /** As of those who must be heard: refused is a fault. */
    Answer require(String who, String path, String key, String body) throws IOException, InterruptedException {
        var answer = post(who, path, key, body);
        assertThat(answer.isDone()).as(path + " " + body + " " + answer.body()).isTrue();
        return answer;
    }

    /** Who meets somebody else at the same moment says it once more, as he is told to. */
    Answer post(String who, String path, String key, String body) throws IOException, InterruptedException {
        var answer = person(who).post(path, key, body);
        for (var more = 0; more < PATIENCE && answer.body().contains(CHANGED_MEANWHILE); more++) {
            answer = person(who).post(path, key, body);
        }
        return answer("POST " + path + " " + body, answer.statusCode(), answer.body());
    }

    Answer post(String who, String path, String body) throws IOException, InterruptedException {
        return post(who, path, "once-" + keys.incrementAndGet(), body);
    }

    /** Everybody does what he has to do about an order, a change or a return. */
    void decide(String subject) throws IOException, InterruptedException {
        decide(subject, Map.of());
    }

    /** @param instead answers by step, in place of the usual ones */
    void decide(String subject, Map<String, String> instead) throws IOException, InterruptedException {
        for (var who : List.of("desk", "supervisor", "finance")) {
            decide(who, subject, instead);
        }
    }

    /** One of them does what he has to do about it. */
    void decide(String who, String subject, Map<String, String> instead) throws IOException, InterruptedException {
        for (var task : get(who, "/api/tasks?subject=" + subject).<List<Map<String, Object>>>read("$.items[*]")) {
            var step = String.valueOf(task.get("task"));
            var said = Objects.requireNonNull(instead.getOrDefault(step, ANSWERS.get(step)), step);
            post(who, "/api/tasks/" + task.get("id") + "/completion", "{\"variables\": " + said + "}");
        }
    }

    private Api person(String who) {
        return people.computeIfAbsent(who, name -> new Api(port, "cmd_demo_" + name));
    }

    private static Answer answer(String asked, int status, String body) {
        assertThat(status).as(asked + ": " + body).isLessThan(500);
        return new Answer(status, body);
    }
}
