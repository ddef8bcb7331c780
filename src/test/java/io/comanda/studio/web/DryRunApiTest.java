package io.comanda.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.studio.Drafts;
import io.comanda.studio.SecondLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
        answers.add(event("Gateway_AwaitPayment", "CatchEvent_PaymentOverdue", Map.of("paymentFollowUp", "P7D")));
        run(draft, DEAR, false)
                .andExpect(jsonPath("$.places[0].element").value("ServiceTask_FollowUpPayment"))
                .andExpect(jsonPath("$.seconds").value(Duration.ofDays(7).toSeconds()));
        answers.add(event(
                "ServiceTask_FollowUpPayment", "BoundaryEvent_OrderInterrupted", Map.of("interruption", "cancel")));
        run(draft, DEAR, true).andExpect(jsonPath("$.road", hasItem("EndEvent_OrderCancelled")));
    }

    @Test
    void asksForATimeNobodyKnowsAndReckonsWithIt() throws Exception {
        var draft = draft(Map.of(PROCESS + ".bpmn", read(PROCESS + ".bpmn")));
        answers.add(answer("ServiceTask_AssessPayment", Map.of("paymentStep", "proforma")));
        var overdue = "$.places[0].events[?(@.element == 'CatchEvent_PaymentOverdue')]";
        run(draft, DEAR, true)
                .andExpect(jsonPath("$.used").value(1))
                .andExpect(jsonPath(overdue + ".timer", hasItem(true)))
                .andExpect(jsonPath(overdue + ".fields[0].name", hasItem("paymentFollowUp")))
                .andExpect(jsonPath(overdue + ".fields[0].kind", hasItem("DURATION")));
        for (var senseless : List.of("", "soon", "P", "P1X", "${odd}")) {
            answers.add(
                    event("Gateway_AwaitPayment", "CatchEvent_PaymentOverdue", Map.of("paymentFollowUp", senseless)));
            run(draft, DEAR, true)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.used").value(1))
                    .andExpect(jsonPath("$.seconds").value(0));
            answers.remove(1);
        }
        answers.set(
                0,
                answer("ServiceTask_AssessPayment", Map.of("paymentStep", "proforma", "paymentFollowUp", "P2DT12H")));
        run(draft, DEAR, true)
                .andExpect(jsonPath(overdue + ".seconds", hasItem(60 * 3_600)))
                .andExpect(jsonPath(overdue + ".fields.length()", hasItem(0)));
    }

    @Test
    void turnsTheClockToTheDayATimerNames() throws Exception {
        var draft = draft(Map.of("quote-follow-up.bpmn", read("../quoting/quote-follow-up.bpmn")));
        answers.add(answer(
                "ServiceTask_SendQuote",
                Map.of("remindAt", "2150-01-01T00:00:00Z", "expiresAt", "2150-01-03T06:00:00Z")));
        answers.add(event("CatchEvent_ReminderDue", "CatchEvent_ReminderDue", Map.of()));
        run(draft, "quote-follow-up", Map.of(), true)
                .andExpect(jsonPath("$.used").value(2))
                .andExpect(jsonPath("$.places[0].element").value("UserTask_FollowUpQuote"))
                .andExpect(jsonPath("$.seconds", greaterThan(100 * 365 * 86_400L), Long.class))
                .andExpect(jsonPath(
                        "$.places[0].events[?(@.element == 'BoundaryEvent_OfferOver')].seconds", hasItem(54 * 3_600)));
    }

    @Test
    void walksIntoACalledProcess() throws Exception {
        var call = "CallActivity_SecondLook";
        var draft = draft(SecondLook.files());
        var facts = Map.<String, Object>of();
        run(draft, SecondLook.CALLER, facts, true)
                .andExpect(jsonPath("$.places[0].element").value(call + "/UserTask_LookAgain"))
                .andExpect(jsonPath("$.places[0].form", containsString("\"approved\"")))
                .andExpect(jsonPath("$.places[0].events[*].element", hasItem("BoundaryEvent_LookOverdue")))
                .andExpect(jsonPath("$.called[0].call").value(call))
                .andExpect(jsonPath("$.called[0].process").value(SecondLook.CALLED))
                .andExpect(jsonPath("$.called[0].diagram", containsString("UserTask_LookAgain")))
                .andExpect(jsonPath("$.road", hasItems(call, call + "/StartEvent_LookAsked")));

        answers.add(answer(call + "/UserTask_LookAgain", Map.of("approved", true)));
        answers.add(event(call + "/CatchEvent_Rested", call + "/CatchEvent_Rested", Map.of("rest", "PT3H")));
        run(draft, SecondLook.CALLER, facts, true)
                .andExpect(jsonPath("$.used").value(2))
                .andExpect(jsonPath("$.places").isEmpty())
                .andExpect(jsonPath("$.seconds").value(3 * 3_600))
                .andExpect(jsonPath("$.road", hasItems(call + "/EndEvent_LookedAt", "EndEvent_Seen")));

        answers.remove(1);
        answers.set(0, answer(call + "/UserTask_LookAgain", Map.of("approved", false)));
        run(draft, SecondLook.CALLER, facts, true).andExpect(jsonPath("$.road", hasItem("EndEvent_Unseen")));

        answers.set(0, event(call + "/UserTask_LookAgain", "BoundaryEvent_LookOverdue", Map.of()));
        run(draft, SecondLook.CALLER, facts, true)
                .andExpect(jsonPath("$.seconds").value(Duration.ofDays(2).toSeconds()))
                .andExpect(jsonPath("$.places").isEmpty())
                .andExpect(jsonPath("$.road", hasItem("EndEvent_Overdue")));
    }

    @Test
    void passesACallOfAFixedVersion() throws Exception {
        var files = new HashMap<>(SecondLook.files());
        files.computeIfPresent(
                SecondLook.CALLER + ".bpmn",
                (name, text) -> text.replace(
                        "calledElement=\"second-look\"",
                        "calledElement=\"second-look\" camunda:calledElementBinding=\"version\" camunda:calledElementVersion=\"1\""));
        run(draft(files), SecondLook.CALLER, Map.of(), true)
                .andExpect(jsonPath("$.called").isEmpty())
                .andExpect(jsonPath("$.stop.code").value("NOT_KNOWN"))
                .andExpect(jsonPath("$.stop.element").value("Gateway_Looked"));
    }

    @Test
    void refusesProcessesThatCallEachOtherInARing() throws Exception {
        var files = new HashMap<>(SecondLook.files());
        files.computeIfPresent(
                SecondLook.CALLED + ".bpmn",
                (name, text) -> text.replaceAll(
                        "(?s)<bpmn:intermediateCatchEvent id=\"CatchEvent_Rested\".*?</bpmn:intermediateCatchEvent>",
                        "<bpmn:callActivity id=\"CatchEvent_Rested\" name=\"Rested\" calledElement=\"order-look\" />"));
        run(draft(files), SecondLook.CALLER, Map.of(), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.ModelRefused"));
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
    void saysWhatTheEngineDoesNotRun() throws Exception {
        var files = new HashMap<>(SecondLook.files());
        files.computeIfPresent(SecondLook.CALLER + ".bpmn", (name, text) -> text.replaceAll(
                        "<bpmn:(sequenceFlow id=\"Flow_Looked_Unseen\"|endEvent id=\"EndEvent_Unseen\")[^>]*/>", "")
                .replace(" default=\"Flow_Looked_Unseen\"", ""));
        run(draft(files), SecondLook.CALLER, Map.of(), true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stop.code").value("FAILS"))
                .andExpect(jsonPath("$.road").isEmpty());
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
        return run(draft, PROCESS, facts, peopleOnly);
    }

    private ResultActions run(String draft, String process, Map<String, Object> facts, boolean peopleOnly)
            throws Exception {
        var body = Map.of("process", process, "facts", facts, "answers", answers, "peopleOnly", peopleOnly);
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
