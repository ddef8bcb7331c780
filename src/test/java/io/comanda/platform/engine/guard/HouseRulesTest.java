package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.definitions;
import static io.comanda.platform.engine.guard.Samples.diagram;
import static io.comanda.platform.engine.guard.Samples.form;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is saved anew is drawn as the house draws: each rule refuses one thing and lets its mended form pass. */
class HouseRulesTest {

    private static final String OWNED =
            "<userTask id='X_1' camunda:candidateGroups='order-desk' camunda:dueDate='PT4H' camunda:formRefBinding='latest'%s/>";
    private static final String OUTSIDE =
            "<serviceTask id='X_1' camunda:delegateExpression='${sampleOutside}'%s>%s</serviceTask>%s";
    private static final String CAUGHT = "<boundaryEvent id='B_1' attachedToRef='X_1'><errorEventDefinition id='D_1'"
            + " errorRef='E_1'/></boundaryEvent><endEvent id='End_Refused'/>"
            + "<sequenceFlow id='F_1' sourceRef='B_1' targetRef='End_Refused'/>";

    private final ModelGuard guard = Samples.guard();

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("form-missing", OWNED.formatted(""), OWNED.formatted(" camunda:formRef='review-order'")),
                Arguments.of(
                        "form-unknown",
                        OWNED.formatted(" camunda:formRef='no-such-form'"),
                        OWNED.formatted(" camunda:formRef='approve-order'")),
                Arguments.of(
                        "form-version-missing",
                        "<userTask id='X_1' camunda:formRef='approve-order'/>",
                        OWNED.formatted(" camunda:formRef='approve-order'")),
                Arguments.of(
                        "due-missing",
                        "<userTask id='X_1' camunda:candidateGroups='order-desk'/>",
                        OWNED.formatted("")),
                Arguments.of(
                        "task-without-owner",
                        "<userTask id='X_1' camunda:dueDate='PT4H' camunda:assignee='anna'/>",
                        OWNED.formatted("")),
                Arguments.of(
                        "save-point-missing",
                        OUTSIDE.formatted("", "", CAUGHT),
                        OUTSIDE.formatted(" camunda:asyncBefore='true'", "", CAUGHT)),
                Arguments.of(
                        "no-retries",
                        OUTSIDE.formatted(" camunda:asyncBefore='true'", retries("R1/PT0S"), CAUGHT),
                        OUTSIDE.formatted(" camunda:asyncBefore='true'", retries("R5/PT1M"), CAUGHT)),
                Arguments.of(
                        "step-error-without-road", OUTSIDE.formatted("", "", ""), OUTSIDE.formatted("", "", CAUGHT)),
                Arguments.of("decision-unknown", decision("no-such-table"), decision("approval-level")),
                Arguments.of("process-unknown", call("no-such-process"), call("customer-question")),
                Arguments.of(
                        "unreachable",
                        "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/><endEvent id='X_2'/>",
                        "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>"),
                Arguments.of(
                        "dead-end",
                        "<parallelGateway id='X_1'/><serviceTask id='X_2' camunda:delegateExpression='${sampleDelegate}'/>"
                                + "<sequenceFlow id='F_1' sourceRef='X_1' targetRef='X_2'/>",
                        "<parallelGateway id='X_1'/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void refusesAndLetsTheMendedPass(String code, String wrong, String mended) {
        assertThat(guard.findings("sample.bpmn", drawn(wrong)))
                .filteredOn(Finding::refuses)
                .extracting(Finding::code)
                .contains(code);
        assertThat(guard.findings("sample.bpmn", drawn(mended)))
                .extracting(Finding::code)
                .doesNotContain(code);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("value-never", "answer == 'perhaps'", "answer == 'yes'"),
                Arguments.of("variable-unknown", "nobodySaid", "answer == 'no'"),
                Arguments.of("condition-constant", "1 == 1", "answer == 'no' or total > 5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void readsOnlyWhatCanCome(String code, String wrong, String mended) {
        assertThat(guard.findings("sample.bpmn", asking(wrong)))
                .filteredOn(Finding::refuses)
                .extracting(Finding::code, Finding::elementId)
                .contains(tuple(code, "Flow_If"));
        assertThat(guard.findings("sample.bpmn", asking(mended))).isEmpty();
    }

    @Test
    void takesAFormThatIsSavedWithTheDiagram() {
        var task = drawn(OWNED.formatted(" camunda:formRef='sample-form'"));
        var form = form("{\"type\":\"textarea\",\"id\":\"F_1\",\"key\":\"note\",\"label\":\"Note\"}");
        assertThat(guard.findings(Map.of("sample.bpmn", task, "sample-form.form", form.getBytes(UTF_8))))
                .allSatisfy((file, findings) ->
                        assertThat(findings).filteredOn(Finding::refuses).isEmpty());
    }

    @Test
    void holdsTheFieldsOfAFormAgainstTheProcessThatUsesIt() {
        var task = new String(asking("answer == 'yes'"), UTF_8)
                .replace(
                        "<endEvent id=\"EndEvent_Done\"/>",
                        "<userTask id='X_2' camunda:formRef='sample-form' camunda:formRefBinding='latest' camunda:candidateGroups='order-desk' camunda:dueDate='P1D'/>"
                                + "<endEvent id=\"EndEvent_Done\"/>");
        var form = form(
                "{\"type\":\"textfield\",\"id\":\"F_1\",\"key\":\"nobodySet\",\"label\":\"A\",\"disabled\":true},"
                        + "{\"type\":\"checkbox\",\"id\":\"F_2\",\"key\":\"nobodyReads\",\"label\":\"B\"},"
                        + "{\"type\":\"textfield\",\"id\":\"F_3\",\"key\":\"answer\",\"label\":\"C\",\"disabled\":true}");
        assertThat(guard.findings(Map.of("sample.bpmn", task.getBytes(UTF_8), "sample-form.form", form.getBytes(UTF_8)))
                        .get("sample.bpmn"))
                .filteredOn(finding -> finding.code().startsWith("field-"))
                .extracting(Finding::code, Finding::elementId, Finding::subject)
                .containsExactlyInAnyOrder(
                        tuple("field-unknown", "X_2", "'nobodySet'"), tuple("field-unread", "X_2", "nobodyReads"));
    }

    @Test
    void wantsTheModelCalledLikeItsFile() {
        assertThat(guard.findings("another.bpmn", drawn("<parallelGateway id='X_1'/>")))
                .extracting(Finding::code)
                .containsExactly("name-differs");
    }

    private static byte[] drawn(String element) {
        return diagram("X_1", element)
                .replace("</definitions>", "<error id='E_1' errorCode='samples.Refused'/></definitions>")
                .getBytes(UTF_8);
    }

    /** Begun by a message that brings the total; the outside answers yes or no. */
    private static byte[] asking(String condition) {
        return definitions(
                        """
                        <process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                          <startEvent id="StartEvent_Begun"><messageEventDefinition id="D_0" messageRef="M_1"/></startEvent>
                          <serviceTask id="X_1" camunda:asyncBefore="true" camunda:delegateExpression="${sampleOutside}"/>
                          <boundaryEvent id="B_1" attachedToRef="X_1"><errorEventDefinition id="D_1" errorRef="E_1"/></boundaryEvent>
                          <exclusiveGateway id="Gateway_Which" default="Flow_Else"/>
                          <endEvent id="EndEvent_Done"/>
                          <sequenceFlow id="Flow_1" sourceRef="StartEvent_Begun" targetRef="X_1"/>
                          <sequenceFlow id="Flow_2" sourceRef="X_1" targetRef="Gateway_Which"/>
                          <sequenceFlow id="Flow_3" sourceRef="B_1" targetRef="EndEvent_Done"/>
                          <sequenceFlow id="Flow_If" sourceRef="Gateway_Which" targetRef="EndEvent_Done">
                            <conditionExpression xsi:type="tFormalExpression">${%s}</conditionExpression></sequenceFlow>
                          <sequenceFlow id="Flow_Else" sourceRef="Gateway_Which" targetRef="EndEvent_Done"/>
                        </process>
                        <message id="M_1" name="payment.PaymentCaptured"/><error id="E_1" errorCode="samples.Refused"/>
                        """
                                .formatted(condition.replace(">", "&gt;")))
                .getBytes(UTF_8);
    }

    private static String retries(String cycle) {
        return "<extensionElements><camunda:failedJobRetryTimeCycle>" + cycle
                + "</camunda:failedJobRetryTimeCycle></extensionElements>";
    }

    private static String decision(String key) {
        return "<businessRuleTask id='X_1' camunda:decisionRef='" + key + "' camunda:resultVariable='r'/>";
    }

    private static String call(String key) {
        return "<callActivity id='X_1' calledElement='" + key + "'/>";
    }
}
