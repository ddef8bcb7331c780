package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.condition;
import static io.comanda.platform.engine.guard.Samples.decision;
import static io.comanda.platform.engine.guard.Samples.definitions;
import static io.comanda.platform.engine.guard.Samples.diagram;
import static io.comanda.platform.engine.guard.Samples.form;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelGuardTest {

    private final ModelGuard guard = Samples.guard();

    static Stream<Sample> hostile() {
        return Stream.of(
                        HostileModels.all(),
                        HostilePlaces.all(),
                        HostileStructures.all(),
                        HostileDecisionsAndForms.all())
                .flatMap(samples -> samples);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWithTheIdOfTheElement(Sample sample) {
        assertThatExceptionOfType(ModelRefused.class)
                .isThrownBy(() -> guard.check(sample.file(), sample.bytes()))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::elementId)
                        .contains(sample.elementId()));
    }

    @Test
    void namesTheLineAndAllFindingsAtOnce() {
        var two =
                diagram("X_1", "<userTask id=\"X_1\" name=\"${a}\"/>\n<scriptTask id=\"X_2\" scriptFormat=\"juel\"/>");
        assertThat(guard.findings("sample.bpmn", two.getBytes(UTF_8)))
                .extracting(Finding::elementId, Finding::line, Finding::code)
                .contains(tuple("X_1", 7, "expression-not-allowed"), tuple("X_2", 8, "element-not-allowed"));
    }

    static Stream<Sample> honest() {
        return Stream.of(
                bpmn(
                        "a step",
                        diagram(
                                "X_1",
                                "<serviceTask id='X_1' name='Do it' camunda:asyncBefore='true'"
                                        + " camunda:delegateExpression='${sampleDelegate}'/>")),
                bpmn(
                        "a human task",
                        diagram(
                                "X_1",
                                """
                        <userTask id='X_1' name='Review order' camunda:formRef='chase-cash' camunda:formRefBinding='latest'
                          camunda:candidateGroups='order-desk,supervisor' camunda:dueDate='PT4H' camunda:asyncAfter='true'>
                          <documentation>Save point: a person has worked.</documentation>
                          <extensionElements>
                            <camunda:properties><camunda:property name='leaves-database' value='false'/></camunda:properties>
                            <camunda:inputOutput><camunda:inputParameter name='a'>${total > 500 ? 'big' : 'small'}</camunda:inputParameter>
                              <camunda:inputParameter name='b'>literal</camunda:inputParameter></camunda:inputOutput>
                            <camunda:taskListener event='timeout' id='escalate' delegateExpression='${sampleTaskListener}'>
                              <timerEventDefinition id='T_1'><timeDuration xsi:type='tFormalExpression'>PT4H</timeDuration></timerEventDefinition>
                            </camunda:taskListener>
                            <camunda:failedJobRetryTimeCycle>R3/PT10S</camunda:failedJobRetryTimeCycle>
                          </extensionElements>
                        </userTask>""")),
                bpmn(
                        "a decision",
                        diagram(
                                "X_1",
                                "<businessRuleTask id='X_1' camunda:decisionRef='carrier-selection'"
                                        + " camunda:resultVariable='carrier' camunda:mapDecisionResult='singleEntry'/>")),
                bpmn(
                        "a call",
                        diagram(
                                "X_1",
                                "<callActivity id='X_1' calledElement='customer-question'><extensionElements>"
                                        + "<camunda:in businessKey='${orderNumber}'/><camunda:in source='a' target='b'/><camunda:out variables='all'/>"
                                        + "</extensionElements></callActivity>")),
                bpmn(
                        "a loop over a collection",
                        diagram(
                                "X_1",
                                "<userTask id='X_1' camunda:candidateGroups='order-desk' camunda:formRef='chase-cash' camunda:formRefBinding='latest'"
                                        + " camunda:dueDate='P1D'><multiInstanceLoopCharacteristics"
                                        + " camunda:collection='shipments' camunda:elementVariable='shipment'>"
                                        + "<completionCondition xsi:type='tFormalExpression'>${nrOfCompletedInstances &gt;= 2}</completionCondition>"
                                        + "</multiInstanceLoopCharacteristics></userTask>")),
                bpmn(
                        "a monthly timer",
                        diagram(
                                "X_1",
                                "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'>"
                                        + "<timeCycle>0 0 3 1 * ?</timeCycle></timerEventDefinition></intermediateCatchEvent>")),
                bpmn("a message", definitions("<message id='M_1' name='payment.PaymentCaptured'/>")),
                bpmn(
                        "a condition",
                        condition("stockComplete and (total >= 500.50 or customerClass == 'A') and not empty promise")),
                bpmn("words for signs", condition("a eq 1 or b ne \"x\" or c lt -3 or d")),
                new Sample(
                        "a table",
                        "sample-decision.dmn",
                        decision("><text>customerClass</text>", "><text>\"yes for all\"</text>"),
                        ""),
                new Sample(
                        "a form",
                        "sample-form.form",
                        form(
                                "{\"type\":\"select\",\"id\":\"F_1\",\"key\":\"outcome\",\"label\":\"Outcome\",\"values\":[{\"label\":\"Accept\",\"value\":\"accept\"}],"
                                        + "\"validate\":{\"required\":true}},{\"type\":\"text\",\"id\":\"F_2\",\"text\":\"# Check *this* if total > 5\"}"),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void letsPass(Sample sample) {
        assertThat(guard.findings(sample.file(), sample.bytes()))
                .filteredOn(Finding::refuses)
                .isEmpty();
    }

    private static Sample bpmn(String what, String content) {
        return new Sample(what, "sample.bpmn", content, "");
    }
}
