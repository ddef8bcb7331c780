package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class TaskListTest extends TaskCalls {

    private static final RequestPostProcessor COLLEAGUE =
            Callers.as(new Actor("colleague", Actor.Kind.PERSON, Set.of("order-desk"), null));

    @Autowired
    private Timeline timeline;

    @Test
    void offersATaskToItsGroupAndToSupervisorsOnly() throws Exception {
        var number = process.start();
        var id = process.task(number);
        list(DESK, "subject=" + number)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(id))
                .andExpect(jsonPath("$.items[0].name").value("Review sample"))
                .andExpect(jsonPath("$.items[0].groups", contains("order-desk")))
                .andExpect(jsonPath("$.items[0].overdue").value(false))
                .andExpect(jsonPath("$.items[0].facts.total").value(12.5));
        list(SUPERVISOR, "subject=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(Callers.as("administrator"), "subject=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(Callers.as("warehouse"), "subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        call(get("/api/tasks/" + id), Callers.as("warehouse"), null)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("worklist.TaskUnknown"));
    }

    @Test
    void showsTheFormAndWhatIsKnown() throws Exception {
        var number = process.start();
        call(get("/api/tasks/" + process.task(number)), DESK, null)
                .andExpect(jsonPath("$.task.subject").value(number))
                .andExpect(jsonPath("$.instruction").value("Look at it and decide."))
                .andExpect(jsonPath("$.form.id").value("sample-review"))
                .andExpect(jsonPath("$.values.findings").value("PRICE_ODD"));
    }

    @Test
    void saysCodesInTheWordsOfTheReader() throws Exception {
        var id = process.task(process.start("CUSTOMER_BLOCKED, PRICE_ZERO"));
        call(get("/api/tasks/" + id).header("Accept-Language", "de"), DESK, null)
                .andExpect(jsonPath("$.values.findings").value("Der Kunde ist gesperrt, Ein Preis ist null"));
    }

    @Test
    void separatesMineFromUnassigned() throws Exception {
        var number = process.start();
        var id = process.task(number);
        list(DESK, "view=unassigned&subject=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(DESK, "view=mine&subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        call(post("/api/tasks/" + id + "/claim"), DESK, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").value("order-desk"));
        list(DESK, "view=mine&subject=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(DESK, "view=unassigned&subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        list(DESK, "view=overdue&subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        list(DESK, "task=UserTask_SampleReview&group=order-desk&subject=" + number)
                .andExpect(jsonPath("$.items", hasSize(1)));
        list(DESK, "group=warehouse&subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void goesOnWhereThePageEnded() throws Exception {
        var numbers = IntStream.range(0, 5).mapToObj(i -> process.start()).toList();
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = list(DESK, "limit=2&cursor=" + cursor)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            seen.addAll(JsonPath.<List<String>>read(page, "$.items[*].subject"));
            cursor = JsonPath.<@Nullable String>read(page, "$.next");
        } while (cursor != null);
        assertThat(seen).containsAll(numbers);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void letsOnePersonWorkOnATask() throws Exception {
        var id = process.task(process.start());
        claim(id, DESK).andExpect(status().isOk());
        claim(id, DESK).andExpect(status().isOk());
        claim(id, COLLEAGUE)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskClaimedByOther"))
                .andExpect(jsonPath("$.assignee").value("order-desk"));
        complete(id, COLLEAGUE, "{\"decision\":\"accept\"}").andExpect(status().isConflict());
        call(post("/api/tasks/" + id + "/unclaim"), COLLEAGUE, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskNotClaimed"));
        call(post("/api/tasks/" + id + "/unclaim"), SUPERVISOR, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").doesNotExist());
        claim(id, COLLEAGUE).andExpect(status().isOk());
    }

    @Test
    void supervisorsGiveATaskToWhoMayDoIt() throws Exception {
        var id = process.task(process.start());
        var ana = user(Role.ORDER_DESK);
        var joe = user(Role.WAREHOUSE);
        assign(id, DESK, ana).andExpect(status().isForbidden());
        assign(id, SUPERVISOR, "nobody-" + ana).andExpect(status().isUnprocessableContent());
        assign(id, SUPERVISOR, joe)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("worklist.AssigneeUnfit"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/assignee"));
        assign(id, SUPERVISOR, ana).andExpect(jsonPath("$.assignee").value(ana));
        assign(id, SUPERVISOR, "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void completesOnceAndTellsTheTimeline() throws Exception {
        var number = process.start();
        var id = process.task(number);
        complete(id, DESK, "{\"decision\":\"accept\",\"reason\":\"fine\",\"parcels\":2,\"findings\":\"ignored\"}")
                .andExpect(status().isNoContent());
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 10))
                .extracting(TimelineEvent::kind, TimelineEvent::actor)
                .containsExactly(tuple("worklist.TaskCompleted", "order-desk"));
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 10).get(0).facts())
                .containsEntry("task", "Review sample")
                .containsEntry("decision", "accept")
                .doesNotContainKey("findings");
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskAlreadyCompleted"));
        claim(id, DESK).andExpect(status().isConflict());
    }

    @Test
    void saysThatATaskIsNoLongerNeeded() throws Exception {
        var number = process.start();
        var id = process.task(number);
        process.cancel(number);
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskWithdrawn"));
    }

    @Test
    void letsOneOfManyCompleteAtTheSameTime() throws Exception {
        var id = process.task(process.start());
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> complete(id, Callers.as("order-desk"), "{\"decision\":\"accept\"}")
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                    .toList());
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsOnly(204, 409).containsOnlyOnce(204);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void namesEachWrongField() throws Exception {
        var id = process.task(process.start());
        complete(id, DESK, "{\"decision\":\"maybe\",\"reason\":\"" + "x".repeat(21) + "\",\"parcels\":1.5,\"evil\":1}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("worklist.FormInvalid"))
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder(
                                "/variables/decision", "/variables/reason", "/variables/parcels", "/variables/evil")));
        complete(id, DESK, "{}").andExpect(jsonPath("$.errors[*].code", hasItem("required")));
        list(DESK, "limit=200").andExpect(jsonPath("$.items[*].id", hasItem(id)));
    }

    @Test
    void keepsWhatPeopleWriteOnATask() throws Exception {
        var number = process.start();
        var id = process.task(number);
        call(post("/api/tasks/" + id + "/comments"), DESK, "{\"text\":\"Called the customer\"}")
                .andExpect(status().isCreated());
        call(get("/api/tasks/" + id + "/comments"), SUPERVISOR, null)
                .andExpect(jsonPath("$[0].text").value("Called the customer"))
                .andExpect(jsonPath("$[0].author").value("order-desk"));
        call(get("/api/tasks/" + id + "/comments"), Callers.as("warehouse"), null)
                .andExpect(status().isNotFound());
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 10))
                .extracting(TimelineEvent::kind)
                .containsExactly("worklist.TaskCommented");
    }

    @Test
    void isClosedToStrangersAndAgents() throws Exception {
        mvc.perform(get("/api/tasks")).andExpect(status().isUnauthorized());
        list(Callers.agent("AG-1"), "").andExpect(status().isForbidden());
        list(Callers.as("integration"), "").andExpect(status().isForbidden());
    }
}
