package io.comanda.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.studio.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An order that does not exist walks through drafts as somebody says what happens to it. */
@IntegrationTest
class DryRunApiTest {

    private static final String PROCESS = "order-fulfilment";
    private static final Map<String, Object> DEAR =
            Map.of("orderTotal", 9000, "channel", "desk", "customerClass", "B", "largestDiscount", 0);

    @Autowired
    private MockMvc web;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Map<String, Object>> answers = new ArrayList<>();

    @Test
    void standsWherePeopleDecideAndGoesOnAsTheySay() throws Exception {
        var draft = draft(Map.of(PROCESS + ".bpmn", read(PROCESS + ".bpmn"), "approval-level.dmn", strict()));
        run(draft, DEAR, true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.places[0].element").value("UserTask_ApproveOrder"))
                .andExpect(jsonPath("$.places[0].kind").value("TASK"))
                .andExpect(jsonPath("$.places[0].form", containsString("\"approved\"")))
                .andExpect(jsonPath("$.places[0].events[*].element", hasItem("BoundaryEvent_OrderInterrupted")))
                .andExpect(jsonPath("$.decisions[0].decision").value("approval-level"))
                .andExpect(jsonPath("$.decisions[0].outputs.level").value("supervisor"))
                .andExpect(jsonPath("$.mails").isEmpty());
        var before = rows();

        answers.add(answer("UserTask_ApproveOrder", Map.of("approved", true)));
        run(draft, DEAR, true)
                .andExpect(jsonPath("$.places").isEmpty())
                .andExpect(jsonPath("$.stop").doesNotExist())
                .andExpect(jsonPath("$.used").value(1))
                .andExpect(jsonPath("$.road", hasItems("ServiceTask_ConfirmOrder", "EndEvent_OrderFulfilled")))
                .andExpect(jsonPath("$.mails[*].kind", hasItems("order-confirmed", "order-shipped", "invoice-issued")))
                .andExpect(jsonPath("$.mails[0].text", containsString("9,000.00")));

        answers.set(0, answer("UserTask_ApproveOrder", Map.of("approved", false)));
        run(draft, DEAR, true)
                .andExpect(jsonPath("$.road", hasItem("EndEvent_OrderCancelled")))
                .andExpect(jsonPath("$.mails[*].kind", hasItem("order-cancelled")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void asksAtEachStepAndLetsTimePass() throws Exception {
        var draft = draft(Map.of(PROCESS + ".bpmn", read(PROCESS + ".bpmn")));
        run(draft, DEAR, false)
                .andExpect(jsonPath("$.places[0].element").value("ServiceTask_CheckOrder"))
                .andExpect(jsonPath("$.places[0].fields[0].name").value("odd"))
                .andExpect(jsonPath("$.places[0].fields[0].usual").value(false));
        answers.add(answer("ServiceTask_CheckOrder", Map.of("odd", false)));
        run(draft, DEAR, false)
                .andExpect(jsonPath("$.places[0].kind").value("TABLE"))
                .andExpect(jsonPath("$.places[0].fields[?(@.name == 'total')].usual", hasItem(9000)));
        answers.add(answer("BusinessRuleTask_DecideApproval", Map.of("total", 100)));
        answers.add(answer("ServiceTask_AssessPayment", Map.of("paymentStep", "proforma")));
        run(draft, DEAR, false)
                .andExpect(jsonPath("$.places[0].element").value("Gateway_AwaitPayment"))
                .andExpect(jsonPath("$.places[0].kind").value("WAIT"))
                .andExpect(jsonPath("$.variables.approvalNeeded").value(false))
                .andExpect(jsonPath("$.mails[*].kind", hasItem("proforma-sent")));
        answers.add(event("Gateway_AwaitPayment", "CatchEvent_PaymentOverdue", Map.of()));
        run(draft, DEAR, false).andExpect(jsonPath("$.places[0].element").value("ServiceTask_FollowUpPayment"));
        answers.add(event(
                "ServiceTask_FollowUpPayment", "BoundaryEvent_OrderInterrupted", Map.of("interruption", "cancel")));
        run(draft, DEAR, true).andExpect(jsonPath("$.road", hasItem("EndEvent_OrderCancelled")));
    }

    @Test
    void saysWhyItCannotGoOnAndWhichAnswersDoNotFit() throws Exception {
        var unknown = read(PROCESS + ".bpmn").replace("${odd}", "${odd or orderTotal &gt; 5000}");
        var draft = draft(Map.of(PROCESS + ".bpmn", unknown));
        run(draft, Map.of(), true)
                .andExpect(jsonPath("$.stop.code").value("NOT_KNOWN"))
                .andExpect(jsonPath("$.stop.element").value("Gateway_OrderOdd"))
                .andExpect(jsonPath("$.stop.detail", containsString("orderTotal")));
        answers.add(answer("UserTask_PackGoods", Map.of()));
        run(draft, DEAR, true)
                .andExpect(jsonPath("$.places[0].element").value("UserTask_ReviewOrder"))
                .andExpect(jsonPath("$.used").value(0));
    }

    @Test
    void refusesWhatItCannotTry() throws Exception {
        var draft = draft(Map.of(PROCESS + ".bpmn", read(PROCESS + ".bpmn")));
        run(draft, Map.of("weather", "fine"), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/facts/weather"));
        run(draft, Map.of("orderTotal", "much"), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("studio.FactUnusable"));
        run(draft, Map.of("orderTotal", List.of(1)), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("plain"));
        var wrong = draft(Map.of(PROCESS + ".bpmn", read(PROCESS + ".bpmn").replace("${odd}", "${odd.bad()}")));
        run(wrong, DEAR, true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.ModelRefused"));
        run("DRF-0", DEAR, true).andExpect(status().isNotFound());
        web.perform(post("/api/drafts/{number}/dry-runs", draft)
                        .contentType("application/json")
                        .content("{\"process\": \"order-fulfilment\", \"peopleOnly\": true}")
                        .with(Callers.as("order-desk")))
                .andExpect(status().isForbidden());
    }

    private ResultActions run(String draft, Map<String, Object> facts, boolean peopleOnly) throws Exception {
        var body = Map.of("process", PROCESS, "facts", facts, "answers", answers, "peopleOnly", peopleOnly);
        return web.perform(post("/api/drafts/{number}/dry-runs", draft)
                .contentType("application/json")
                .content(json.writeValueAsString(body))
                .with(Callers.as("process-admin")));
    }

    private static Map<String, Object> answer(String element, Map<String, Object> variables) {
        return Map.of("element", element, "variables", variables);
    }

    private static Map<String, Object> event(String element, String event, Map<String, Object> variables) {
        var answer = new HashMap<>(answer(element, variables));
        answer.put("event", event);
        return answer;
    }

    private String draft(Map<String, String> files) {
        var number = drafts.begin("To be tried", null).number();
        files.forEach((name, content) -> drafts.take(number, name, content));
        return number;
    }

    /** Rows of the live engine, and of the sandbox. */
    private Long rows() {
        return transaction.execute(status -> jdbc.sql(
                        """
                        select (select count(*) from public.act_ru_execution) + (select count(*) from public.act_re_procdef)
                             + (select count(*) from public.act_hi_procinst) + (select count(*) from sandbox.act_ru_execution)
                             + (select count(*) from sandbox.act_re_deployment)""")
                .query(Long.class)
                .single());
    }

    private static String strict() throws IOException {
        return read("approval-level.dmn").replace("<text>&gt; 25000</text>", "<text>&gt; 500</text>");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("processes/fulfilment", file));
    }
}
