package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.IntegrationTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a desk does with its task list beside single tasks: counts, order, search, urgency, saved views. */
@IntegrationTest
class TaskDeskTest extends TaskCalls {

    private static final RequestPostProcessor COLLEAGUE = as("colleague", "order-desk");

    @Test
    void countsEachView() throws Exception {
        var before = counts();
        var id = process.task(process.start());
        process.start();
        claim(id, DESK).andExpect(status().isOk());
        var after = counts();
        assertThat(JsonPath.<Integer>read(after, "$.mine") - JsonPath.<Integer>read(before, "$.mine"))
                .isEqualTo(1);
        assertThat(JsonPath.<Integer>read(after, "$.team") - JsonPath.<Integer>read(before, "$.team"))
                .isEqualTo(2);
        assertThat(JsonPath.<Integer>read(after, "$.unassigned") - JsonPath.<Integer>read(before, "$.unassigned"))
                .isEqualTo(1);
        call(get("/api/tasks/counts"), DESK, null)
                .andExpect(jsonPath("$.incidents").doesNotExist());
        call(get("/api/tasks/counts"), SUPERVISOR, null)
                .andExpect(jsonPath("$.incidents").isNumber());
    }

    @Test
    void sortsAndGoesOnInEveryOrder() throws Exception {
        var numbers = IntStream.range(0, 4).mapToObj(i -> process.start()).toList();
        for (var sort : List.of("urgency", "due", "priority", "created", "amount", "order")) {
            var up = walk(sort);
            var down = walk("-" + sort);
            assertThat(up).containsAll(numbers).doesNotHaveDuplicates();
            var turned = new ArrayList<>(down);
            Collections.reverse(turned);
            assertThat(turned).as(sort).isEqualTo(up);
        }
        var page = list(DESK, "limit=1&sort=due").andReturn().getResponse().getContentAsString();
        var cursor = JsonPath.<String>read(page, "$.next");
        list(DESK, "limit=1&sort=amount&cursor=" + cursor)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.CursorMalformed"));
    }

    @Test
    void findsByPartsOfTheNumber() throws Exception {
        var number = process.start();
        list(DESK, "subject=" + number.substring(0, 8) + "*")
                .andExpect(jsonPath("$.items[*].subject", hasItem(number)));
        list(DESK, "subject=*" + number.substring(6)).andExpect(jsonPath("$.items[*].subject", hasItem(number)));
        list(DESK, "subject=%25" + number.substring(6)).andExpect(jsonPath("$.items", hasSize(0)));
        list(DESK, "process=sample-review&dueBefore=2000-01-01T00:00:00Z&subject=" + number)
                .andExpect(jsonPath("$.items", hasSize(0)));
        list(DESK, "sort=name").andExpect(status().isUnprocessableContent());
    }

    @Test
    void supervisorsChangeTheUrgencyAndEverybodyTheFollowUp() throws Exception {
        var number = process.start();
        var id = process.task(number);
        call(put("/api/tasks/" + id + "/priority"), DESK, "{\"priority\":90}").andExpect(status().isForbidden());
        call(put("/api/tasks/" + id + "/priority"), SUPERVISOR, "{\"priority\":90}")
                .andExpect(jsonPath("$.priority").value(90));
        call(put("/api/tasks/" + id + "/follow-up"), DESK, "{\"at\":\"2090-05-01T08:00:00Z\"}")
                .andExpect(jsonPath("$.followUpAt").value("2090-05-01T08:00:00Z"));
        list(DESK, "followUpBefore=2090-06-01T00:00:00Z&subject=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(DESK, "followUpBefore=2090-04-01T00:00:00Z&subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void keepsViewsOfOnesOwnAndSharesThoseOfSupervisors() throws Exception {
        var area = "tasks-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        var body = "{\"area\":\"" + area + "\",\"name\":\"%s\",\"shared\":%s,\"state\":\"view=mine&sort=-amount\"}";
        call(post("/api/views"), DESK, body.formatted("Large", true)).andExpect(status().isForbidden());
        var own = call(post("/api/views"), DESK, body.formatted("Large", false))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        call(post("/api/views"), DESK, body.formatted("large", false))
                .andExpect(jsonPath("$.code").value("platform.AlreadyExists"));
        call(post("/api/views"), SUPERVISOR, body.formatted("Urgent", true)).andExpect(status().isCreated());
        call(get("/api/views?area=" + area), DESK, null)
                .andExpect(jsonPath("$[*].name", contains("Urgent", "Large")))
                .andExpect(jsonPath("$[1].state").value("view=mine&sort=-amount"));
        call(get("/api/views?area=" + area), COLLEAGUE, null).andExpect(jsonPath("$[*].name", contains("Urgent")));
        var id = JsonPath.<Integer>read(own, "$.id");
        call(delete("/api/views/" + id), COLLEAGUE, null).andExpect(status().isNotFound());
        call(put("/api/views/" + id), DESK, "{\"name\":\"Larger\",\"shared\":false,\"state\":\"\"}")
                .andExpect(jsonPath("$.name").value("Larger"));
        call(delete("/api/views/" + id), DESK, null).andExpect(status().isNoContent());
    }

    private String counts() throws Exception {
        return call(get("/api/tasks/counts"), DESK, null)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> walk(String sort) throws Exception {
        var seen = new ArrayList<String>();
        @Nullable String cursor = "";
        do {
            var page = list(DESK, "process=sample-review&limit=2&sort=" + sort + "&cursor=" + cursor)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            seen.addAll(JsonPath.<List<String>>read(page, "$.items[*].subject"));
            cursor = JsonPath.<@Nullable String>read(page, "$.next");
        } while (cursor != null);
        return seen;
    }
}
