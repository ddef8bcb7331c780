package io.comanda.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.platform.actor.Actor;
import io.comanda.studio.SecondApproval;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A draft from its first file to the engine, for some orders first, for all, and back. */
@IntegrationTest
class GoLiveTest {

    private static final String FILE = "order-fulfilment.bpmn";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    private final String group = Shop.own("group-");
    private String draft = "";
    private String at = "";
    private String warehouse = "";
    private String product = "";

    @BeforeEach
    void begin() throws Exception {
        warehouse = shop.warehouse(true);
        product = shop.product("600.00");
        shop.receive(product, warehouse, 200);
        draft = JsonPath.read(
                text(
                        as(
                                "ana",
                                post("/api/drafts"),
                                """
                        {"title": "Second approval", "reason": "Two pairs of eyes for dear orders"}""")),
                "$.number");
        at = "/api/drafts/" + draft;
        as("ana", post(at + "/files"), "{\"name\": \"" + FILE + "\"}").andExpect(status().isCreated());
    }

    /** What a test has put live stays nobody else's. */
    @AfterEach
    void takeBack() throws Exception {
        var releases = text(as("ana", get("/api/releases?file=" + FILE)));
        for (var release : JsonPath.<List<String>>read(
                releases, "$.items[?(@.draft == '" + draft + "' && @.undoneBy == null)].number")) {
            as("ana", post("/api/releases/" + release + "/undoing"), "{}").andExpect(status().isOk());
        }
    }

    @Test
    void isStoppedByTheCheckThenReviewedBySomebodyElse() throws Exception {
        as("ana", post(at + "/review")).andExpect(jsonPath("$.code").value("studio.DraftEmpty"));
        save(SecondApproval.ownerlessIn(live()), 1).andExpect(status().isOk());
        as("ana", get(at + "/findings"))
                .andExpect(jsonPath(
                        "$[?(@.element == '" + SecondApproval.TASK + "')].code", hasItem("task-without-owner")));
        as("ana", post(at + "/review"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("studio.DraftFaulty"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/" + FILE + "/" + SecondApproval.TASK)));

        save(SecondApproval.in(live()), 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("studio.FileChangedMeanwhile"));
        save(SecondApproval.in(live()), 2).andExpect(status().isOk());
        as("ana", post(at + "/review")).andExpect(jsonPath("$.state").value("IN_REVIEW"));
        save(SecondApproval.in(live()), 3).andExpect(jsonPath("$.code").value("studio.DraftStateWrong"));
        as("ana", post(at + "/approval"), "{}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("studio.OwnWork"));
        as("ben", post(at + "/rejection"), "{\"note\": \"Why 5,000?\"}")
                .andExpect(jsonPath("$.state").value("OPEN"));
        as("ana", post(at + "/review")).andExpect(jsonPath("$.state").value("IN_REVIEW"));
        as("ben", post(at + "/approval"), "{\"note\": \"Fine now\"}")
                .andExpect(jsonPath("$.state").value("APPROVED"))
                .andExpect(jsonPath("$.reviewedBy").value("ben"));
        as("ana", get(at + "/timeline")).andExpect(jsonPath("$.items[1].text").value("Sent for review"));
        as("ana", delete(at + "/review")).andExpect(jsonPath("$.state").value("OPEN"));
        as("ana", delete(at)).andExpect(jsonPath("$.state").value("DISCARDED"));
        as("ana", delete(at + "/review")).andExpect(jsonPath("$.state").value("OPEN"));
    }

    @Test
    void holdsDearOrdersOfOneGroupThenOfAllAndIsTakenBack() throws Exception {
        approve();
        as("ana", post(at + "/release"), "{\"share\": 10, \"customerGroup\": \"" + group + "\"}")
                .andExpect(status().isUnprocessableContent());
        as("ana", post(at + "/release"), "{\"customerGroup\": \"" + group + "\"}")
                .andExpect(jsonPath("$.state").value("RELEASED"));
        as("ana", get("/api/rollouts"))
                .andExpect(jsonPath("$[?(@.process == 'order-fulfilment')].customerGroup", hasItem(group)));

        var dear = order(shop.customerOf(group, "ACCOUNT", warehouse), 9);
        var cheap = order(shop.customerOf(group, "ACCOUNT", warehouse), 2);
        var others = order(shop.customer("ACCOUNT", warehouse), 9);
        journey.assertThat(dear).isWaitingAt(SecondApproval.TASK);
        assertThat(journey.order(cheap).lifecycle()).hasToString("CLOSED");
        assertThat(journey.order(others).lifecycle()).hasToString("CLOSED");

        as("ana", get("/api/rollouts/order-fulfilment/figures"))
                .andExpect(jsonPath("$[0].tried").value(true))
                .andExpect(jsonPath("$[0].begun").value(2))
                .andExpect(jsonPath("$[0].ended").value(1))
                .andExpect(jsonPath("$[0].humanTasks").value(1))
                .andExpect(jsonPath("$[1].tried").value(false))
                .andExpect(jsonPath("$[1].begun").value(1))
                .andExpect(jsonPath("$[1].ended").value(1))
                .andExpect(jsonPath("$[1].humanTasks").value(0));

        as("ana", put("/api/rollouts/order-fulfilment"), "{}").andExpect(jsonPath("$", hasSize(0)));
        as("ana", get("/api/rollouts/order-fulfilment/figures"))
                .andExpect(jsonPath("$.code").value("studio.RolloutUnknown"));
        var later = order(shop.customer("ACCOUNT", warehouse), 9);
        journey.assertThat(later).isWaitingAt(SecondApproval.TASK);

        var release = JsonPath.<String>read(text(as("ana", get("/api/releases?file=" + FILE))), "$.items[0].number");
        as("ana", post("/api/releases/" + release + "/undoing"), "{\"reason\": \"Too slow\"}")
                .andExpect(jsonPath("$.undoes").value(release))
                .andExpect(jsonPath("$.number").value(startsWith("REL-")));
        as("ana", post("/api/releases/" + release + "/undoing"), "{}").andExpect(status().isConflict());
        assertThat(journey.order(order(shop.customer("ACCOUNT", warehouse), 9)).lifecycle())
                .hasToString("CLOSED");

        journey.complete(dear, SecondApproval.TASK, Map.of("approved", true));
        assertThat(journey.order(dear).lifecycle()).hasToString("CLOSED");
        journey.complete(later, SecondApproval.TASK, Map.of("approved", false));
        assertThat(journey.order(later).lifecycle()).hasToString("CANCELLED");
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void doesNotUndoUnseenWhatOthersPutLiveMeanwhile() throws Exception {
        approve();
        var mine = draft;
        var mineAt = at;
        begin();
        approve();
        as("ana", post(at + "/release"), "{}").andExpect(jsonPath("$.state").value("RELEASED"));
        as("ana", post(mineAt + "/release"), "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("studio.DraftOvertaken"));
        as("ana", get(mineAt)).andExpect(jsonPath("$.files[0].overtaken").value(true));
        as("ana", delete(mineAt + "/review"));
        as("ana", post(mineAt + "/files/" + FILE + "/base")).andExpect(status().isOk());
        as("ana", get("/api/drafts/" + mine))
                .andExpect(jsonPath("$.files[0].overtaken").value(false));
    }

    private void approve() throws Exception {
        save(SecondApproval.in(live()), 1).andExpect(status().isOk());
        as("ana", post(at + "/review")).andExpect(status().isOk());
        as("ben", post(at + "/approval"), "{}").andExpect(status().isOk());
    }

    private String order(String customer, int pieces) {
        var number = journey.place(customer, product, pieces);
        journey.runJobs(number);
        return number;
    }

    private String live() throws Exception {
        return JsonPath.read(text(as("ana", get("/api/processes/order-fulfilment"))), "$.xml");
    }

    private ResultActions save(String content, int version) throws Exception {
        return as(
                "ana",
                put(at + "/files/" + FILE).header(HttpHeaders.IF_MATCH, "\"" + version + "\""),
                json.writeValueAsString(Map.of("content", content)));
    }

    private ResultActions as(String name, MockHttpServletRequestBuilder call, String body) throws Exception {
        return as(name, call.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions as(String name, MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(Callers.as(new Actor(name, Actor.Kind.PERSON, Set.of("process-admin"), null))));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
