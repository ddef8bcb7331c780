package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.IntegrationTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

@IntegrationTest
class TaskRefusalsTest extends TaskCalls {

    @ParameterizedTest
    @ValueSource(strings = {"claim", "unclaim", "completion", "assignment", "comments"})
    void knowsNoOtherTasks(String action) throws Exception {
        var body = "{\"variables\":{},\"assignee\":\"x\",\"text\":\"x\"}";
        for (var id : List.of("0", "no-such-task", "1%27%20or%20%271%27=%271", "9".repeat(300))) {
            call(post(URI.create("/api/tasks/" + id + "/" + action)), SUPERVISOR, own(action, body))
                    .andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "view=everything",
                "view=MINE",
                "cursor=%21",
                "group=a%20b",
                "group=A"
            })
    void refusesAQueryThatMakesNoSense(String query) throws Exception {
        var answer = list(DESK, query).andReturn().getResponse();
        assertThat(answer.getStatus()).isBetween(400, 422);
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"variables\":null}",
                "{\"variables\":[1]}",
                "{\"variables\":{\"decision\":{\"a\":[1]}}}",
                "{\"variables\":{\"decision\":\"a\\u0000b\"}}",
                "{\"variables\":{\"decision\":\"accept\",\"parcels\":1e400}}",
                "{\"variables\":{\"decision\":\"accept\",\"parcels\":\"1\"}}",
                "{\"variables\":{\"decision\":\"accept\"},\"assignee\":\"boss\"}"
            })
    void refusesABodyThatMakesNoSense(String body) throws Exception {
        var id = process.task(process.start());
        var answer = call(post("/api/tasks/" + id + "/completion"), DESK, body)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isBetween(400, 422);
        claim(id, DESK).andExpect(status().isOk());
    }

    private static String own(String action, String body) {
        return switch (action) {
            case "completion" -> "{\"variables\":{}}";
            case "assignment" -> "{\"assignee\":\"x\"}";
            case "comments" -> "{\"text\":\"x\"}";
            default -> body;
        };
    }
}
