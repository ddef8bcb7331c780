package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.IntegrationTest;
import io.comanda.StatementMeter;
import io.comanda.Tally;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The same for many tasks at once: what is refused for one does not hinder the others. */
@IntegrationTest
class TaskBulkTest extends TaskCalls {

    private static final RequestPostProcessor COLLEAGUE = as("colleague", "order-desk");

    @Autowired
    private StatementMeter meter;

    @Test
    void doesManyAndListsWhatWasRefused() throws Exception {
        var good = process.task(process.start());
        var taken = process.task(process.start());
        claim(taken, COLLEAGUE).andExpect(status().isOk());
        var ids = "[\"" + good + "\",\"" + taken + "\",\"nonsense\"]";
        call(post("/api/tasks/bulk/claims"), DESK, "{\"ids\":" + ids + "}")
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.done").value(1))
                .andExpect(jsonPath("$.failed").value(2))
                .andExpect(jsonPath("$.results[0].status").value(200))
                .andExpect(jsonPath("$.results[1].status").value(409))
                .andExpect(jsonPath("$.results[1].problem.code").value("worklist.TaskClaimedByOther"))
                .andExpect(jsonPath("$.results[2].problem.code").value("worklist.TaskUnknown"));
        call(post("/api/tasks/bulk/completions"), DESK, "{\"ids\":" + ids + ",\"variables\":{\"decision\":\"accept\"}}")
                .andExpect(jsonPath("$.done").value(1));
        list(DESK, "limit=200").andExpect(jsonPath("$.items[*].id", not(hasItem(good))));
        call(post("/api/tasks/bulk/releases"), SUPERVISOR, "{\"ids\":[\"" + taken + "\"]}")
                .andExpect(jsonPath("$.done").value(1));
        call(post("/api/tasks/bulk/claims"), DESK, "{\"ids\":[]}").andExpect(status().isUnprocessableContent());
    }

    /** What counts is the number of statements and commits; how long they take is for the machine to say. */
    @Test
    void completesTwoHundredWithAFewStatementsEach() throws Exception {
        var ids = IntStream.range(0, 200)
                .mapToObj(i -> process.task(process.start()))
                .toList();
        var body = "{\"ids\":[\"%s\"],\"variables\":{\"decision\":\"accept\"}}".formatted(String.join("\",\"", ids));
        var answer = new ArrayList<ResultActions>();
        var tally = new Tally();
        meter.count(tally, () -> answer.add(bulk("completions", body)));
        answer.get(0)
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.done").value(200));
        assertThat(tally.statements() / ids.size()).as(tally.toString()).isLessThanOrEqualTo(41);
        assertThat(tally.commits()).as(tally.toString()).isLessThanOrEqualTo(ids.size() + 1);
    }

    private ResultActions bulk(String step, String body) {
        try {
            return call(post("/api/tasks/bulk/" + step), DESK, body);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
