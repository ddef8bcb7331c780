package io.comanda.platform.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand in a diagram: its elements, their attributes, and the form each engine attribute must have. */
final class BpmnNames {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** Drawing only: nothing in here is executed. */
    static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    /** Marks that drawing tools leave on attributes. */
    static final Set<String> TOOLS = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    static final Set<String> TASKS = Set.of("userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask");

    static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "message",
            "error",
            "signal",
            "escalation",
            "messageEventDefinition",
            "errorEventDefinition",
            "signalEventDefinition",
            "escalationEventDefinition",
            "timerEventDefinition",
            "terminateEventDefinition",
            "compensateEventDefinition",
            "timeDuration",
            "timeDate",
            "timeCycle",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue");

    /** The last three are defaults of the schema, which the engine's own parser fills in and then ignores. */
    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "isExecutable",
            "isClosed",
            "processType",
            "sourceRef",
            "targetRef",
            "default",
            "attachedToRef",
            "cancelActivity",
            "parallelMultiple",
            "triggeredByEvent",
            "isForCompensation",
            "messageRef",
            "errorRef",
            "signalRef",
            "escalationRef",
            "activityRef",
            "waitForCompletion",
            "calledElement",
            "isSequential",
            "behavior",
            "gatewayDirection",
            "instantiate",
            "eventGatewayType",
            "isInterrupting",
            "errorCode",
            "escalationCode",
            "processRef",
            "textFormat",
            "associationDirection",
            "startQuantity",
            "completionQuantity",
            "categoryValueRef",
            "implementation",
            "typeLanguage",
            "expressionLanguage",
            "value");

    static final String VARIABLE = "(?!__|(?:constructor|prototype)\\b)[A-Za-z_]\\w{0,60}";
    static final String KEY = "[a-z][a-z0-9-]{0,80}";
    static final String DURATION = "P(?=[\\dT])(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?";

    private static final String READ = "\\$\\{\\s*" + VARIABLE + "\\s*}";
    private static final String FLAG = "true|false";
    private static final String BINDING = "latest|deployment|version|versionTag";
    private static final String NUMBER = "\\d{1,6}";

    /** The engine's attributes on BPMN elements. */
    static final Map<String, Pattern> ENGINE_ATTRIBUTES = patterns(Map.ofEntries(
            Map.entry("asyncBefore", FLAG),
            Map.entry("asyncAfter", FLAG),
            Map.entry("exclusive", FLAG),
            Map.entry("isStartableInTasklist", FLAG),
            Map.entry("delegateExpression", READ),
            Map.entry("formRef", KEY),
            Map.entry("formRefBinding", BINDING),
            Map.entry("formRefVersion", NUMBER),
            Map.entry("decisionRef", KEY),
            Map.entry("decisionRefBinding", BINDING),
            Map.entry("decisionRefVersion", NUMBER),
            Map.entry("mapDecisionResult", "singleEntry|singleResult|collectEntries|resultList"),
            Map.entry("resultVariable", VARIABLE),
            Map.entry("calledElementBinding", BINDING),
            Map.entry("calledElementVersion", NUMBER),
            Map.entry("calledElementVersionTag", "[\\w.-]{1,40}"),
            Map.entry("candidateGroups", KEY + "(\\s*,\\s*" + KEY + ")*"),
            Map.entry("candidateStarterGroups", KEY + "(\\s*,\\s*" + KEY + ")*"),
            Map.entry("assignee", READ + "|[\\w.@-]{1,80}"),
            Map.entry("dueDate", DURATION),
            Map.entry("followUpDate", DURATION),
            Map.entry("priority", NUMBER),
            Map.entry("jobPriority", NUMBER),
            Map.entry("initiator", VARIABLE),
            Map.entry("collection", READ + "|" + VARIABLE),
            Map.entry("elementVariable", VARIABLE),
            Map.entry("errorCodeVariable", VARIABLE),
            Map.entry("errorMessageVariable", VARIABLE),
            Map.entry("escalationCodeVariable", VARIABLE),
            Map.entry("historyTimeToLive", DURATION + "|" + NUMBER),
            Map.entry("versionTag", "[\\w.-]{1,40}")));

    /** The engine's elements inside {@code extensionElements}, with their attributes. */
    static final Map<String, Map<String, Pattern>> ENGINE_ELEMENTS = Map.of(
            "properties", Map.of(),
            "property", patterns(Map.of("id", "[\\w.-]{1,80}", "name", "[\\w.-]{1,80}", "value", "[^$#]{0,400}")),
            "inputOutput", Map.of(),
            "inputParameter", patterns(Map.of("name", VARIABLE)),
            "outputParameter", patterns(Map.of("name", VARIABLE)),
            "in", mappings(),
            "out", mappings(),
            "taskListener",
                    patterns(Map.of(
                            "id", "[\\w.-]{1,80}",
                            "event", "create|assignment|complete|update|delete|timeout",
                            "delegateExpression", READ)),
            "executionListener", patterns(Map.of("event", "start|end|take", "delegateExpression", READ)),
            "failedJobRetryTimeCycle", Map.of());

    private BpmnNames() {}

    private static Map<String, Pattern> mappings() {
        return patterns(Map.of(
                "source", VARIABLE,
                "target", VARIABLE,
                "sourceExpression", READ,
                "businessKey", READ,
                "variables", "all",
                "local", FLAG));
    }

    private static Map<String, Pattern> patterns(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Pattern.compile(e.getValue())));
    }
}
