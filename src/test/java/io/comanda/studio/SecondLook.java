package io.comanda.studio;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A process that calls another one, which asks a person and rests for a while. */
public final class SecondLook {

    public static final String CALLER = "order-look";
    public static final String CALLED = "second-look";

    private static final String FRAME =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="Definitions_%1$s" targetNamespace="https://comanda.io/processes">
              <bpmn:process id="%1$s" name="%1$s" isExecutable="true" camunda:historyTimeToLive="P30D">
            %2$s
              </bpmn:process>
              <bpmndi:BPMNDiagram id="Diagram_%1$s">
                <bpmndi:BPMNPlane id="Plane_%1$s" bpmnElement="%1$s">
            %3$s
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String SHAPE =
            """
            <bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s">
              <dc:Bounds x="%2$d" y="80" width="100" height="80" />
            </bpmndi:BPMNShape>""";

    private static final Pattern DRAWN =
            Pattern.compile("id=\"((?:StartEvent|EndEvent|UserTask|CallActivity|CatchEvent)_\\w+)\"");
    private static final int APART = 160;

    private static final String CALLING =
            """
            <bpmn:startEvent id="StartEvent_Asked" name="Asked" />
            <bpmn:sequenceFlow id="Flow_Asked_SecondLook" sourceRef="StartEvent_Asked" targetRef="CallActivity_SecondLook" />
            <bpmn:callActivity id="CallActivity_SecondLook" name="Look a second time" calledElement="second-look">
              <bpmn:extensionElements>
                <camunda:in businessKey="${lookedAt}" />
                <camunda:in source="rest" target="rest" />
                <camunda:out source="approved" target="looked" />
              </bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:boundaryEvent id="BoundaryEvent_LookOverdue" name="Look overdue" attachedToRef="CallActivity_SecondLook">
              <bpmn:timerEventDefinition id="TimerDefinition_LookOverdue">
                <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration>
              </bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Flow_LookOverdue_Overdue" sourceRef="BoundaryEvent_LookOverdue" targetRef="EndEvent_Overdue" />
            <bpmn:endEvent id="EndEvent_Overdue" name="Overdue" />
            <bpmn:sequenceFlow id="Flow_SecondLook_Looked" sourceRef="CallActivity_SecondLook" targetRef="Gateway_Looked" />
            <bpmn:exclusiveGateway id="Gateway_Looked" name="Looked at?" default="Flow_Looked_Unseen" />
            <bpmn:sequenceFlow id="Flow_Looked_Unseen" name="no" sourceRef="Gateway_Looked" targetRef="EndEvent_Unseen" />
            <bpmn:endEvent id="EndEvent_Unseen" name="Unseen" />
            <bpmn:sequenceFlow id="Flow_Looked_Seen" name="yes" sourceRef="Gateway_Looked" targetRef="EndEvent_Seen">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${looked}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:endEvent id="EndEvent_Seen" name="Seen" />""";

    private static final String LOOKING =
            """
            <bpmn:startEvent id="StartEvent_LookAsked" name="Look asked for" />
            <bpmn:sequenceFlow id="Flow_LookAsked_LookAgain" sourceRef="StartEvent_LookAsked" targetRef="UserTask_LookAgain" />
            <bpmn:userTask id="UserTask_LookAgain" name="Look again" camunda:formRef="approve-order" camunda:formRefBinding="latest" camunda:candidateGroups="supervisor" camunda:dueDate="PT8H" />
            <bpmn:sequenceFlow id="Flow_LookAgain_Fine" sourceRef="UserTask_LookAgain" targetRef="Gateway_Fine" />
            <bpmn:exclusiveGateway id="Gateway_Fine" name="Fine?" default="Flow_Fine_NotFine" />
            <bpmn:sequenceFlow id="Flow_Fine_NotFine" name="no" sourceRef="Gateway_Fine" targetRef="EndEvent_NotFine" />
            <bpmn:endEvent id="EndEvent_NotFine" name="Not fine" />
            <bpmn:sequenceFlow id="Flow_Fine_Rested" name="yes" sourceRef="Gateway_Fine" targetRef="CatchEvent_Rested">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approved}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:intermediateCatchEvent id="CatchEvent_Rested" name="Rested">
              <bpmn:timerEventDefinition id="TimerDefinition_Rested">
                <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${rest}</bpmn:timeDuration>
              </bpmn:timerEventDefinition>
            </bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="Flow_Rested_LookedAt" sourceRef="CatchEvent_Rested" targetRef="EndEvent_LookedAt" />
            <bpmn:endEvent id="EndEvent_LookedAt" name="Looked at" />""";

    private SecondLook() {}

    /** Both files, by name. */
    public static Map<String, String> files() {
        return Map.of(CALLER + ".bpmn", file(CALLER, CALLING), CALLED + ".bpmn", called());
    }

    /** The called process alone. */
    public static String called() {
        return file(CALLED, LOOKING);
    }

    private static String file(String process, String elements) {
        var ids = DRAWN.matcher(elements)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        var shapes = IntStream.range(0, ids.size())
                .mapToObj(place -> SHAPE.formatted(ids.get(place), place * APART))
                .collect(Collectors.joining("\n"));
        return FRAME.formatted(process, elements, shapes);
    }

    /** It looks once more after the rest, and then rests for a time of its own. */
    public static String lookingOnceMore() {
        return called().replace(
                        "sourceRef=\"CatchEvent_Rested\" targetRef=\"EndEvent_LookedAt\" />",
                        """
                        sourceRef="CatchEvent_Rested" targetRef="CatchEvent_RestedMore" />
                        <bpmn:intermediateCatchEvent id="CatchEvent_RestedMore" name="Rested more">
                          <bpmn:timerEventDefinition id="TimerDefinition_RestedMore">
                            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${pause}</bpmn:timeDuration>
                          </bpmn:timerEventDefinition>
                        </bpmn:intermediateCatchEvent>
                        <bpmn:sequenceFlow id="Flow_RestedMore_LookOnceMore" sourceRef="CatchEvent_RestedMore" targetRef="UserTask_LookOnceMore" />
                        <bpmn:userTask id="UserTask_LookOnceMore" name="Look once more" camunda:formRef="approve-order" camunda:formRefBinding="latest" camunda:candidateGroups="supervisor" camunda:dueDate="PT8H" />
                        <bpmn:sequenceFlow id="Flow_LookOnceMore_LookedAt" sourceRef="UserTask_LookOnceMore" targetRef="EndEvent_LookedAt" />""");
    }
}
