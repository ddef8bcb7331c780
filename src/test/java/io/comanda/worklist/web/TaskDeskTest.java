package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What a desk does with its task list beside single tasks: counts, bulk, drafts, absences, saved views. */
@IntegrationTest
class TaskDeskTest extends TaskCalls {

    private static final RequestPostProcessor COLLEAGUE =
            Callers.as(new Actor("colleague", Actor.Kind.PERSON, Set.of("order-desk"), null));

    @Autowired
    private Users users;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

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

    @Test
    void completesTwoHundredWithOneDecisionInTime() throws Exception {
        var ids = IntStream.range(0, 200)
                .mapToObj(i -> process.task(process.start()))
                .toList();
        var list = "[\"" + String.join("\",\"", ids) + "\"]";
        var begun = System.nanoTime();
        call(
                        post("/api/tasks/bulk/completions"),
                        DESK,
                        "{\"ids\":" + list + ",\"variables\":{\"decision\":\"accept\"}}")
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.done").value(200));
        var millis = (System.nanoTime() - begun) / 1_000_000;
        // The bar is five seconds on a machine of its own; here other tests run beside.
        assertThat(millis).isLessThan(40_000);
    }

    @Test
    void keepsADraftUntilItsWriterIsDone() throws Exception {
        var id = process.task(process.start());
        var draft = "/api/tasks/" + id + "/draft";
        call(get(draft), DESK, null).andExpect(status().isNotFound());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"half a sen\"}}").andExpect(status().isOk());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"half a sentence\"}}")
                .andExpect(status().isOk());
        call(get(draft), DESK, null).andExpect(jsonPath("$.variables.reason").value("half a sentence"));
        call(get(draft), COLLEAGUE, null).andExpect(status().isNotFound());
        call(put(draft), Callers.as("warehouse"), "{\"variables\":{}}").andExpect(status().isNotFound());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"" + "x".repeat(70_000) + "\"}}")
                .andExpect(jsonPath("$.code").value("worklist.DraftTooLarge"));
        complete(id, DESK, "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        call(get(draft), DESK, null).andExpect(status().isNotFound());
        call(delete(draft), DESK, null).andExpect(status().isNoContent());
    }

    @Test
    void tellsWhoTookATaskAwayAndKeepsTheDraft() throws Exception {
        var number = process.start();
        var id = process.task(number);
        call(put("/api/tasks/" + id + "/draft"), DESK, "{\"variables\":{\"reason\":\"typed\"}}")
                .andExpect(status().isOk());
        var ana = new Actor("ana", Actor.Kind.PERSON, Set.of("order-desk"), null);
        SecurityContextHolder.getContext().setAuthentication(Callers.authentication(ana));
        try {
            transaction.executeWithoutResult(t -> timeline.record(
                    Entry.order(number, "ordering.CancellationRequested", Map.of("reason", "too late"))));
        } finally {
            SecurityContextHolder.clearContext();
        }
        process.cancel(number);
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskWithdrawn"))
                .andExpect(jsonPath("$.by").value("ana"))
                .andExpect(jsonPath("$.at").isString())
                .andExpect(jsonPath("$.happened").value("Cancellation requested: too late"));
        call(get("/api/tasks/" + id + "/draft"), DESK, null)
                .andExpect(jsonPath("$.variables.reason").value("typed"));
    }

    @Test
    void tellsWhoWasFaster() throws Exception {
        var id = process.task(process.start());
        claim(id, COLLEAGUE).andExpect(jsonPath("$.assignedAt").isString());
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(jsonPath("$.assigneeName").value("colleague"))
                .andExpect(jsonPath("$.since").isString());
        complete(id, COLLEAGUE, "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(jsonPath("$.code").value("worklist.TaskAlreadyCompleted"))
                .andExpect(jsonPath("$.by").value("colleague"))
                .andExpect(jsonPath("$.at").isString());
    }

    @Test
    void letsADeputyWorkForWhoIsAway() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.WAREHOUSE);
        var number = process.start();
        var id = process.task(number);
        assign(id, SUPERVISOR, ana).andExpect(status().isOk());
        list(as(ben, "warehouse"), "subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        var today = LocalDate.now();
        var absence = "{\"deputy\":\"" + ben + "\",\"from\":\"" + today.minusDays(1) + "\",\"to\":\""
                + today.plusDays(2) + "\"}";
        call(post("/api/absences"), as(ana, "order-desk"), absence).andExpect(status().isCreated());
        call(post("/api/absences"), as(ana, "order-desk"), absence)
                .andExpect(jsonPath("$.errors[0].code").value("overlaps"));
        list(as(ben, "warehouse"), "view=mine&subject=" + number)
                .andExpect(jsonPath("$.items[*].onBehalfOf", contains(ana)));
        call(get("/api/tasks/workload"), SUPERVISOR, null)
                .andExpect(jsonPath("$[?(@.username=='" + ana + "')].open", contains(1)))
                .andExpect(jsonPath("$[?(@.username=='" + ana + "')].absence.deputy", contains(ben)));
        complete(id, as(ben, "warehouse"), "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 1).get(0).facts())
                .containsEntry("onBehalfOf", ana);
    }

    @Test
    void refusesAbsencesOfOthersAndNonsense() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.ORDER_DESK);
        var today = LocalDate.now();
        var body = "{\"username\":\"" + ana + "\",\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}";
        call(post("/api/absences"), as(ben, "order-desk"), body.formatted(ben, today, today))
                .andExpect(status().isForbidden());
        call(post("/api/absences"), SUPERVISOR, body.formatted(ana, today, today))
                .andExpect(jsonPath("$.errors[0].code").value("unfit"));
        call(post("/api/absences"), SUPERVISOR, body.formatted(ben, today, today.minusDays(1)))
                .andExpect(jsonPath("$.errors[0].code").value("period"));
        var made = call(post("/api/absences"), SUPERVISOR, body.formatted(ben, today, today))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var id = JsonPath.<Integer>read(made, "$.id");
        call(delete("/api/absences/" + id), as(ben, "order-desk"), null).andExpect(status().isNotFound());
        call(delete("/api/absences/" + id), as(ana, "order-desk"), null).andExpect(status().isNoContent());
    }

    @Test
    void givesAllTasksOfOnePersonToAnother() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.ORDER_DESK);
        var id = process.task(process.start());
        assign(id, SUPERVISOR, ana).andExpect(status().isOk());
        call(post("/api/tasks/bulk/reassignments"), DESK, "{\"from\":\"" + ana + "\"}")
                .andExpect(status().isForbidden());
        call(post("/api/tasks/bulk/reassignments"), SUPERVISOR, "{\"from\":\"" + ana + "\",\"to\":\"" + ben + "\"}")
                .andExpect(jsonPath("$.done").value(1));
        call(get("/api/tasks/" + id), DESK, null)
                .andExpect(jsonPath("$.task.assignee").value(ben));
        call(post("/api/tasks/bulk/reassignments"), SUPERVISOR, "{\"from\":\"" + ben + "\"}")
                .andExpect(jsonPath("$.done").value(1));
        call(get("/api/tasks/" + id), DESK, null)
                .andExpect(jsonPath("$.task.assignee").doesNotExist());
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

    private static RequestPostProcessor as(String name, String role) {
        return Callers.as(new Actor(name, Actor.Kind.PERSON, Set.of(role), null));
    }

    private String user(Role role) {
        var name = "w" + UUID.randomUUID().toString().substring(0, 8);
        users.create(new UserDraft(
                name, Actor.Kind.PERSON, name, new Email(name + "@example.com"), "en", Set.of(role), null));
        return name;
    }
}
