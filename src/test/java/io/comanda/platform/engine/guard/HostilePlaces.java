package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.HostileModels.attack;
import static io.comanda.platform.engine.guard.HostileModels.loop;
import static io.comanda.platform.engine.guard.HostileModels.step;
import static io.comanda.platform.engine.guard.HostileModels.task;
import static io.comanda.platform.engine.guard.HostileModels.user;
import static io.comanda.platform.engine.guard.Samples.diagram;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.List;
import java.util.stream.Stream;

/** An expression in each place of a diagram that can hold one, and each way to write one that is more than a term. */
final class HostilePlaces {

    private static final String EL = "${" + Marker.ATTACK + "}";
    private static final String EL_ATTRIBUTE = "${" + attack() + "}";

    private HostilePlaces() {}

    static Stream<Sample> all() {
        return Stream.of(attributes(), texts(), around(), written()).flatMap(List::stream);
    }

    private static List<Sample> attributes() {
        return List.of(
                human("follow-up date", "camunda:followUpDate"),
                human("candidate users", "camunda:candidateUsers"),
                human("version of a form", "camunda:formRefVersion"),
                human("handler of a form", "camunda:formHandlerClass"),
                human("name with a deferred expression", "camunda:owner"),
                call("version of a called process", "camunda:calledElementVersion"),
                call("tenant of a called process", "camunda:calledElementTenantId"),
                call("case behind a call", "camunda:caseRef"),
                call("mapping behind a call", "camunda:variableMappingDelegateExpression"),
                rule("version of a decision", "camunda:decisionRefVersion"),
                rule("tenant of a decision", "camunda:decisionRefTenantId"),
                rule("result variable", "camunda:resultVariable"),
                task(
                        "topic of an external task",
                        "<serviceTask id='X_1' camunda:type='external' camunda:topic='${" + attack() + "}'/>"),
                task(
                        "priority of an external task",
                        "<serviceTask id='X_1' camunda:type='external' camunda:topic='t' camunda:taskPriority='${"
                                + attack() + "}'/>"),
                process("starter groups", "camunda:candidateStarterGroups='${" + attack() + "}'"),
                process("starter users", "camunda:candidateStarterUsers='${" + attack() + "}'"),
                process("time to live", "camunda:historyTimeToLive='${" + attack() + "}'"),
                process("version tag", "camunda:versionTag='${" + attack() + "}'"),
                process("priority of jobs", "camunda:jobPriority='${" + attack() + "}'"),
                process("name of the process", "name='${" + attack() + "}'"));
    }

    private static List<Sample> texts() {
        return List.of(
                task("turns of a loop", loop("", "<loopCardinality id='C_1'>" + EL + "</loopCardinality>"))
                        .at("C_1"),
                timer("day of a timer", "timeDate"),
                timer("cycle of a timer", "timeCycle"),
                task(
                                "timer of a listener",
                                user(
                                        "<camunda:taskListener event='timeout' id='l' delegateExpression='${sampleTaskListener}'>"
                                                + "<timerEventDefinition id='T_1'><timeDuration>" + EL
                                                + "</timeDuration></timerEventDefinition></camunda:taskListener>"))
                        .at("T_1"),
                task("injected field", step("<camunda:field name='a' expression='${" + attack() + "}'/>")),
                task(
                        "injected field as an element",
                        step("<camunda:field name='a'><camunda:expression>" + EL
                                + "</camunda:expression></camunda:field>")),
                task(
                        "field of a listener",
                        user("<camunda:taskListener event='create' delegateExpression='${sampleTaskListener}'>"
                                + "<camunda:field name='a'><camunda:expression>" + EL
                                + "</camunda:expression></camunda:field></camunda:taskListener>")),
                task(
                        "value of a property",
                        step("<camunda:properties><camunda:property name='a' value='" + "${" + attack()
                                + "}'/></camunda:properties>")),
                task(
                        "default of a generated form",
                        user("<camunda:formData><camunda:formField id='f' type='string' defaultValue='${" + attack()
                                + "}'/></camunda:formData>")),
                task("older form property", user("<camunda:formProperty id='f' expression='${" + attack() + "}'/>")),
                task(
                        "entry of a map",
                        step(
                                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:map><camunda:entry key='k'>"
                                        + EL
                                        + "</camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>")),
                task(
                        "what goes into a call",
                        mapping("<camunda:in sourceExpression='${" + attack() + "}' target='a'/>")),
                task(
                        "what comes out of a call",
                        mapping("<camunda:out sourceExpression='${" + attack() + "}' target='a'/>")),
                task("business key of a call", mapping("<camunda:in businessKey='${" + attack() + "}'/>")),
                task(
                                "owner by the standard",
                                "<userTask id='X_1'><potentialOwner id='P_1'><resourceAssignmentExpression><formalExpression>"
                                        + EL
                                        + "</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>")
                        .at("P_1"),
                task(
                                "loop by the standard",
                                "<userTask id='X_1'><standardLoopCharacteristics id='L_1'><loopCondition>" + EL
                                        + "</loopCondition></standardLoopCharacteristics></userTask>")
                        .at("L_1"),
                task(
                                "error of an external task",
                                step("<camunda:errorEventDefinition id='e' errorRef='x' expression='${" + attack()
                                        + "}'/>"))
                        .at("e"));
    }

    private static List<Sample> around() {
        return List.of(
                beside("lane", "<laneSet id='S_1'><lane id='Y_1' name='" + EL_ATTRIBUTE + "'/></laneSet>"),
                beside("note", "<textAnnotation id='Y_1'><text>" + EL + "</text></textAnnotation>"),
                beside(
                        "prose in CDATA",
                        "<textAnnotation id='Y_1'><text><![CDATA[" + EL + "]]></text></textAnnotation>"),
                outside(
                        "participant",
                        "<collaboration id='C_1'><participant id='Y_1' processRef='sample' name='" + EL_ATTRIBUTE
                                + "'/></collaboration>"),
                outside("signal", "<signal id='Y_1' name='" + EL_ATTRIBUTE + "'/>"),
                outside("error", "<error id='Y_1' errorCode='" + EL_ATTRIBUTE + "'/>"),
                outside(
                        "message of an error",
                        "<error id='Y_1' errorCode='sample.Refused' camunda:errorMessage='" + EL_ATTRIBUTE + "'/>"),
                outside("escalation", "<escalation id='Y_1' escalationCode='" + EL_ATTRIBUTE + "'/>"),
                beside(
                        "listener on a flow",
                        "<serviceTask id='Z_1' camunda:delegateExpression='${sampleDelegate}'/>"
                                + "<sequenceFlow id='Y_1' sourceRef='X_1' targetRef='Z_1'><extensionElements>"
                                + "<camunda:executionListener event='take' expression='" + EL_ATTRIBUTE
                                + "'/></extensionElements></sequenceFlow>"));
    }

    private static List<Sample> written() {
        return Stream.of(
                        "${a}${b}",
                        "${${a}}",
                        "#{a}",
                        "${a = 1}",
                        "${a; b}",
                        "${(x -> x)(1)}",
                        "${a += 'x'}",
                        "${{1, 2}}",
                        "${[1][0]}",
                        "${a.class}",
                        "${a['class']}",
                        "${pageContext}${''}",
                        "${T(java.lang.Runtime)}",
                        "${\\u0061.b}",
                        "${'" + "x".repeat(600) + "' == a}",
                        "${" + "(".repeat(480) + "}",
                        "${" + "not ".repeat(120) + "execution}")
                .map(text -> task(
                        "written as " + Quote.of(text),
                        step("<camunda:inputOutput><camunda:inputParameter name='a'>" + text.replace("<", "&lt;")
                                + "</camunda:inputParameter></camunda:inputOutput>")))
                .toList();
    }

    private static Sample human(String what, String attribute) {
        return task(what, "<userTask id='X_1' " + attribute + "='${" + attack() + "}'/>");
    }

    private static Sample call(String what, String attribute) {
        return task(
                what,
                "<callActivity id='X_1' calledElement='customer-question' " + attribute + "='${" + attack() + "}'/>");
    }

    private static Sample rule(String what, String attribute) {
        return task(
                what,
                "<businessRuleTask id='X_1' camunda:decisionRef='approval-level' " + attribute + "='${" + attack()
                        + "}'/>");
    }

    private static Sample process(String what, String attribute) {
        var diagram = diagram("X_1", "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>");
        return new Sample(
                what,
                "sample.bpmn",
                attribute.startsWith("camunda:historyTimeToLive")
                        ? diagram.replace("camunda:historyTimeToLive=\"P1D\"", attribute)
                        : diagram.replace("isExecutable=", attribute + " isExecutable="),
                "sample");
    }

    private static Sample timer(String what, String kind) {
        return task(
                        what,
                        "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'><" + kind + ">" + EL + "</"
                                + kind + "></timerEventDefinition></intermediateCatchEvent>")
                .at("T_1");
    }

    private static String mapping(String mapping) {
        return "<callActivity id='X_1' calledElement='customer-question'><extensionElements>" + mapping
                + "</extensionElements></callActivity>";
    }

    private static Sample beside(String what, String element) {
        return task(what, "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>" + element)
                .at("Y_1");
    }

    private static Sample outside(String what, String element) {
        var diagram = diagram("X_1", "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>");
        return new Sample(what, "sample.bpmn", diagram.replace("<process ", element + "<process "), "Y_1");
    }
}
