package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.worklist.SampleProcess;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class IncidentDeskTest {

    private static final RequestPostProcessor SUPERVISOR = Callers.as("supervisor");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleProcess process;

    @Autowired
    private Users users;

    @Autowired
    private Timeline timeline;

    @AfterEach
    void clear() {
        process.clear();
    }

    @Test
    void putsTheSameFailureOfManyUnderOneCause() throws Exception {
        var one = failed();
        var two = failed();
        var groups = call(get("/api/incidents"), SUPERVISOR, null)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var cause = cause(groups);
        assertThat(JsonPath.<List<String>>read(groups, "$[?(@.where == 'Ask the carrier')].cause"))
                .hasSize(1);
        assertThat(JsonPath.<List<Integer>>read(groups, "$[?(@.where == 'Ask the carrier')].count"))
                .allMatch(count -> count >= 2);
        call(get("/api/incidents/causes/" + cause), SUPERVISOR, null)
                .andExpect(jsonPath("$.items[*].subject", hasItems(one, two)));
        call(get("/api/incidents/causes/" + cause + "?limit=1"), SUPERVISOR, null)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isNotEmpty());
        mend(one, two);
    }

    @Test
    void tellsWhatHappenedInPlainWords() throws Exception {
        var number = failed();
        var id = incident(number);
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.incident.where").value("Ask the carrier"))
                .andExpect(jsonPath("$.incident.subjectType").value("order"))
                .andExpect(jsonPath("$.incident.attempts").value(1))
                .andExpect(jsonPath("$.incident.message").value("The carrier does not answer for " + number))
                .andExpect(jsonPath("$.explanation", containsString(number)))
                .andExpect(jsonPath("$.explanation", not(containsString("Exception"))))
                .andExpect(jsonPath("$.actions[*].name", hasItem("retry")))
                .andExpect(jsonPath("$.trace").doesNotExist());
        call(get("/api/incidents/" + id), Callers.as("administrator"), null)
                .andExpect(jsonPath("$.trace", containsString("IllegalStateException")));
        mend(number);
    }

    @Test
    void triesOneAgain() throws Exception {
        var number = failed();
        var id = incident(number);
        process.letWork(number);
        call(post("/api/incidents/" + id + "/retry"), SUPERVISOR, null).andExpect(status().isNoContent());
        process.run(number);
        assertThat(process.hasEnded(number)).isTrue();
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 10))
                .extracting(TimelineEvent::kind)
                .contains("worklist.IncidentRetried");
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("worklist.IncidentUnknown"));
        call(post("/api/incidents/" + id + "/retry"), SUPERVISOR, null).andExpect(status().isNotFound());
    }

    @Test
    void triesAllOfOneCauseAgain() throws Exception {
        var one = failed();
        var two = failed();
        var groups = call(get("/api/incidents"), SUPERVISOR, null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        mend(one, two);
        call(post("/api/incidents/retries"), SUPERVISOR, "{\"cause\":\"" + cause(groups) + "\"}")
                .andExpect(jsonPath("$.retried", greaterThanOrEqualTo(2)));
        process.run(one);
        process.run(two);
        assertThat(process.hasEnded(one) && process.hasEnded(two)).isTrue();
        call(post("/api/incidents/retries"), SUPERVISOR, "{\"cause\":\"" + cause(groups) + "\"}")
                .andExpect(jsonPath("$.retried").value(0));
    }

    @Test
    void tellsEachTryAndHowARetryOfManyGoes() throws Exception {
        var number = failed();
        var id = incident(number);
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.tries", hasSize(1)))
                .andExpect(jsonPath("$.tries[0].message", containsString("does not answer")))
                .andExpect(jsonPath("$.onRetry", containsString("save point")));
        var groups = call(get("/api/incidents"), SUPERVISOR, null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var answer = call(post("/api/incidents/retries"), SUPERVISOR, "{\"cause\":\"" + cause(groups) + "\"}")
                .andReturn()
                .getResponse()
                .getContentAsString();
        var run = JsonPath.<Integer>read(answer, "$.run");
        call(get("/api/incidents/retries/" + run), SUPERVISOR, null)
                .andExpect(jsonPath("$.waiting", greaterThanOrEqualTo(1)));
        mend(number);
        process.run(number);
        call(get("/api/incidents/retries/" + run), SUPERVISOR, null)
                .andExpect(jsonPath("$.done", greaterThanOrEqualTo(1)));
        call(get("/api/incidents/retries/0"), SUPERVISOR, null).andExpect(status().isNotFound());
    }

    @Test
    void correctsWhatAStepWorksWithButNotWhatItIsAbout() throws Exception {
        var number = failed();
        var id = incident(number);
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.data.total").value(12.5));
        call(put("/api/incidents/" + id + "/data"), SUPERVISOR, "{\"data\":{\"total\":13}}")
                .andExpect(status().isNoContent());
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.data.total").value(13.0));
        for (var wrong : List.of("{\"total\":\"x\"}", "{\"evil\":1}", "{\"orderNumber\":\"ORD-1\"}", "{}")) {
            call(put("/api/incidents/" + id + "/data"), SUPERVISOR, "{\"data\":" + wrong + "}")
                    .andExpect(status().isUnprocessableContent());
        }
        mend(number);
    }

    @Test
    void handsAnIncidentToSomebodyWhoMends() throws Exception {
        var number = failed();
        var id = incident(number);
        call(put("/api/incidents/" + id + "/assignee"), SUPERVISOR, "{\"assignee\":\"nobody\"}")
                .andExpect(jsonPath("$.code").value("worklist.AssigneeUnfit"));
        var name = "m" + UUID.randomUUID().toString().substring(0, 8);
        users.create(new UserDraft(
                name,
                Actor.Kind.PERSON,
                name,
                new Email(name + "@example.com"),
                "en",
                Set.of(Role.PROCESS_ADMIN),
                null));
        call(put("/api/incidents/" + id + "/assignee"), SUPERVISOR, "{\"assignee\":\"" + name + "\"}")
                .andExpect(status().isNoContent());
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.incident.assignee").value(name));
        call(put("/api/incidents/" + id + "/assignee"), SUPERVISOR, "{\"assignee\":null}")
                .andExpect(status().isNoContent());
        call(get("/api/incidents/" + id), SUPERVISOR, null)
                .andExpect(jsonPath("$.incident.assignee").doesNotExist());
        mend(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"step-0", "mail-0", "mail-x", "mail-99999999999999999999", "nothing", "step-", "-"})
    void knowsNoOtherIncidents(String id) throws Exception {
        call(get("/api/incidents/" + id), SUPERVISOR, null).andExpect(status().isNotFound());
        call(post("/api/incidents/" + id + "/retry"), SUPERVISOR, null).andExpect(status().isNotFound());
        call(get("/api/incidents/causes/" + id), SUPERVISOR, null).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"cause\":\"\"}", "{\"cause\":7,\"x\":1}"})
    void refusesABodyThatMakesNoSense(String body) throws Exception {
        var answer = call(post("/api/incidents/retries"), SUPERVISOR, body)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isBetween(400, 422);
    }

    @Test
    void isOpenToThoseWhoMendOnly() throws Exception {
        for (var role : List.of("order-desk", "warehouse", "finance", "agent", "integration")) {
            call(get("/api/incidents"), Callers.as(role), null).andExpect(status().isForbidden());
            call(post("/api/incidents/retries"), Callers.as(role), "{\"cause\":\"x\"}")
                    .andExpect(status().isForbidden());
        }
        call(get("/api/incidents"), Callers.as("process-admin"), null).andExpect(status().isOk());
        mvc.perform(get("/api/incidents")).andExpect(status().isUnauthorized());
    }

    @Test
    void leavesOutAStepThatOnlyTellsSomebodyAndNoOther() throws Exception {
        var number = process.start();
        process.failTelling(number);
        var skip = "/api/incidents/" + incident(number, "Tell somebody") + "/skip";
        call(post(skip), SUPERVISOR, "{\"reason\": \" \"}").andExpect(status().is4xxClientError());
        call(post(skip), Callers.as("warehouse"), "{\"reason\": \"no\"}").andExpect(status().isForbidden());
        call(get(skip.replace("/skip", "")), SUPERVISOR, null)
                .andExpect(jsonPath("$.actions[*].name", hasItem("skip-step")));

        call(post(skip), SUPERVISOR, "{\"reason\": \"He was told by phone\"}").andExpect(status().isNoContent());
        process.run(number);

        assertThat(process.hasEnded(number)).isTrue();
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 50))
                .filteredOn(event -> event.kind().equals("worklist.StepSkipped"))
                .singleElement()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("reason", "He was told by phone")
                        .containsEntry("step", "Tell somebody"));
        var other = failed();
        call(post("/api/incidents/" + incident(other) + "/skip"), SUPERVISOR, "{\"reason\": \"please\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.StepNotSkippable"));
        mend(other);
    }

    private String failed() {
        var number = process.start();
        process.fail(number);
        return number;
    }

    private void mend(String... numbers) {
        for (var number : numbers) {
            process.letWork(number);
        }
    }

    private String incident(String number) throws Exception {
        return incident(number, "Ask the carrier");
    }

    private String incident(String number, String step) throws Exception {
        var groups = call(get("/api/incidents"), SUPERVISOR, null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var items = call(get("/api/incidents/causes/" + cause(groups, step) + "?limit=200"), SUPERVISOR, null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<List<String>>read(items, "$.items[?(@.subject == '" + number + "')].id")
                .get(0);
    }

    private static String cause(String groups) {
        return cause(groups, "Ask the carrier");
    }

    private static String cause(String groups, String step) {
        return JsonPath.<List<String>>read(groups, "$[?(@.where == '" + step + "')].cause")
                .get(0);
    }

    private ResultActions call(
            MockHttpServletRequestBuilder request, RequestPostProcessor caller, @Nullable String body)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(request.with(caller));
    }
}
