package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.definitions;
import static io.comanda.platform.engine.guard.Samples.diagram;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.List;
import java.util.stream.Stream;

/** Diagrams that try to run something, reach something or exhaust something. */
final class HostileModels {

    private static final String EXTENSION = "<extensionElements>%s</extensionElements>";

    private HostileModels() {}

    static Stream<Sample> all() {
        return Stream.of(running(), listening(), HostileExpressions.all(), exhausting(), malformed())
                .flatMap(List::stream);
    }

    /** Those that reach for something when deployed or run. */
    static Stream<Sample> reaching() {
        return Stream.concat(
                Stream.of(running(), listening(), HostileExpressions.all()).flatMap(List::stream), HostilePlaces.all());
    }

    private static List<Sample> running() {
        return List.of(
                task(
                        "script task in JUEL",
                        "<scriptTask id='X_1' scriptFormat='juel'><script>${" + Marker.ATTACK
                                + "}</script></scriptTask>"),
                task(
                        "script task in JavaScript",
                        "<scriptTask id='X_1' scriptFormat='javascript'><script>1</script></scriptTask>"),
                task(
                        "script task from a resource",
                        "<scriptTask id='X_1' scriptFormat='groovy' camunda:resource='deployment://x.groovy'/>"),
                task(
                        "class by name",
                        "<serviceTask id='X_1' camunda:class='io.comanda.platform.engine.guard.Marker'/>"),
                task(
                        "class by the older namespace",
                        "<serviceTask id='X_1' activiti:class='io.comanda.platform.engine.guard.Marker'/>"),
                task("class of the JDK", "<serviceTask id='X_1' camunda:class='java.util.Timer'/>"),
                task("free expression", "<serviceTask id='X_1' camunda:expression='${" + attack() + "}'/>"),
                task(
                        "expression into the engine",
                        "<serviceTask id='X_1' camunda:expression="
                                + "'${execution.getProcessEngineServices().getProcessEngineConfiguration().getJdbcPassword()}'/>"),
                task(
                        "delegate that is an attack",
                        "<serviceTask id='X_1' camunda:delegateExpression='${" + attack() + "}'/>"),
                task("delegate that is no step", "<serviceTask id='X_1' camunda:delegateExpression='${notAStep}'/>"),
                task(
                        "delegate that does not exist",
                        "<serviceTask id='X_1' camunda:delegateExpression='${dataSource}'/>"),
                task(
                        "shell task",
                        "<serviceTask id='X_1' camunda:type='shell'><extensionElements>"
                                + "<camunda:field name='command' stringValue='touch'/></extensionElements></serviceTask>"),
                task(
                        "mail task",
                        "<serviceTask id='X_1' camunda:type='mail'><extensionElements>"
                                + "<camunda:field name='to' stringValue='a@b.example'/><camunda:field name='text' stringValue='x'/></extensionElements></serviceTask>"),
                task(
                        "connector",
                        "<serviceTask id='X_1'><extensionElements><camunda:connector>"
                                + "<camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"),
                task(
                        "class behind a send task",
                        "<sendTask id='X_1' camunda:class='io.comanda.platform.engine.guard.Marker'/>"),
                task(
                        "business rule task with a class",
                        "<businessRuleTask id='X_1' camunda:class='io.comanda.platform.engine.guard.Marker'/>"),
                task(
                        "mapping class of a call activity",
                        "<callActivity id='X_1' calledElement='other'"
                                + " camunda:variableMappingClass='io.comanda.platform.engine.guard.Marker'/>"));
    }

    private static List<Sample> listening() {
        return List.of(
                task(
                        "listener with a class",
                        step(
                                "<camunda:executionListener event='start' class='io.comanda.platform.engine.guard.Marker'/>")),
                task(
                        "listener with an expression",
                        step("<camunda:executionListener event='start' expression='${" + attack() + "}'/>")),
                task(
                        "listener with a script",
                        step("<camunda:executionListener event='start'><camunda:script scriptFormat='juel'>${"
                                + Marker.ATTACK + "}</camunda:script></camunda:executionListener>")),
                task(
                        "task listener with a class",
                        user("<camunda:taskListener event='create' class='io.comanda.platform.engine.guard.Marker'/>")),
                task(
                        "task listener on time-out with an expression",
                        user("<camunda:taskListener event='create' expression='${" + attack() + "}'/>")),
                task(
                        "task listener that is a delegate of another kind",
                        user("<camunda:taskListener event='create' delegateExpression='${sampleDelegate}'/>")),
                task(
                        "form handler class",
                        "<userTask id='X_1' camunda:formHandlerClass='io.comanda.platform.engine.guard.Marker'/>"),
                task(
                        "form field with a validator",
                        user("<camunda:formData><camunda:formField id='f' type='string'><camunda:validation>"
                                + "<camunda:constraint name='validator' config='io.comanda.platform.engine.guard.Marker'/></camunda:validation>"
                                + "</camunda:formField></camunda:formData>")));
    }

    private static List<Sample> exhausting() {
        return List.of(
                task("20,000 turns", loop("", "<loopCardinality id='C_1'>20000</loopCardinality>"))
                        .at("C_1"),
                task(
                                "timer every second",
                                "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'><timeCycle>R/PT1S</timeCycle>"
                                        + "</timerEventDefinition></intermediateCatchEvent>")
                        .at("T_1"),
                task(
                                "timer every second as cron",
                                "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'>"
                                        + "<timeCycle>* * * * * ?</timeCycle></timerEventDefinition></intermediateCatchEvent>")
                        .at("T_1"),
                task(
                                "timer in fractions",
                                "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'><timeCycle>R/PT0.001S</timeCycle>"
                                        + "</timerEventDefinition></intermediateCatchEvent>")
                        .at("T_1"),
                task("process that calls itself", "<callActivity id='X_1' calledElement='sample'/>"),
                flow(
                                "loop nobody can leave",
                                definitions(
                                        """
                        <process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                          <startEvent id="StartEvent_Begun"/><serviceTask id="X_1" camunda:delegateExpression="${sampleDelegate}"/>
                          <serviceTask id="X_2" camunda:delegateExpression="${sampleDelegate}"/>
                          <sequenceFlow id="F_1" sourceRef="StartEvent_Begun" targetRef="X_1"/>
                          <sequenceFlow id="F_2" sourceRef="X_1" targetRef="X_2"/><sequenceFlow id="F_3" sourceRef="X_2" targetRef="X_1"/>
                        </process>
                        """))
                        .at("X_1"),
                task("too many elements", "<userTask id='X_1'/>" + manyTasks(600))
                        .at("Definitions_1"),
                task("sub-processes too deep", "<subProcess id='X_1'>" + deep(6) + "</subProcess>")
                        .at("S_6"),
                new Sample(
                        "a large file",
                        "sample.bpmn",
                        diagram("X_1", "<userTask id='X_1'/><!--" + "x".repeat(1 << 20) + "-->"),
                        "sample.bpmn"));
    }

    private static List<Sample> malformed() {
        return List.of(
                flow(
                                "DOCTYPE",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                        + definitions("").substring(39))
                        .at("document"),
                flow(
                                "entity bomb",
                                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><definitions>&b;</definitions>")
                        .at("document"),
                flow("not XML", "PK\u0003\u0004").at("document"),
                flow("another root", "<html id='X_1'/>").at("X_1"),
                task(
                        "unknown namespace",
                        "<userTask id='X_1'><extensionElements><x:run xmlns:x='urn:x'/></extensionElements></userTask>"),
                task("unknown attribute of the engine", "<userTask id='X_1' camunda:candidateUsers='kermit'/>"),
                task("external task", "<serviceTask id='X_1' camunda:type='external' camunda:topic='x'/>"),
                task("plain task", "<task id='X_1'/>"),
                task(
                                "conditional event",
                                "<intermediateCatchEvent id='X_1'><conditionalEventDefinition id='D_1'><condition>${a}</condition>"
                                        + "</conditionalEventDefinition></intermediateCatchEvent>")
                        .at("D_1"),
                task("id with an expression", "<userTask id='X_1' camunda:formRef='${x}'/>"),
                task("unknown group", "<userTask id='X_1' camunda:candidateGroups='order-desk, camunda-admin'/>"),
                flow("unknown message", definitions("<message id='X_1' name='kernel.Whatever'/>"))
                        .at("X_1"),
                flow("message by expression", definitions("<message id='X_1' name='${m}'/>"))
                        .at("X_1"),
                flow("process key with a path", definitions("<process id='../x' isExecutable='true'/>"))
                        .at("../x"),
                new Sample(
                        "file name with a path",
                        "../sample.bpmn",
                        diagram("X_1", "<userTask id='X_1'/>"),
                        "../sample.bpmn"),
                new Sample("a case model", "sample.cmmn", "<definitions/>", "sample.cmmn"),
                new Sample("a script file", "evil.groovy", "1", "evil.groovy"));
    }

    private static String manyTasks(int count) {
        var tasks = new StringBuilder();
        for (var i = 0; i < count; i++) {
            tasks.append("<userTask id='M_").append(i).append("'/>");
        }
        return tasks.toString();
    }

    private static String deep(int from) {
        var open = new StringBuilder();
        var close = new StringBuilder();
        for (var i = 2; i <= from; i++) {
            open.append("<subProcess id='S_").append(i).append("'>");
            close.append("</subProcess>");
        }
        return open.append(close).toString();
    }

    static String attack() {
        return Marker.ATTACK.replace("'", "&apos;");
    }

    static String step(String extension) {
        return "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'>" + EXTENSION.formatted(extension)
                + "</serviceTask>";
    }

    static String user(String extension) {
        return "<userTask id='X_1'>" + EXTENSION.formatted(extension) + "</userTask>";
    }

    static String loop(String attributes, String content) {
        return "<userTask id='X_1'><multiInstanceLoopCharacteristics " + attributes + ">" + content
                + "</multiInstanceLoopCharacteristics></userTask>";
    }

    static Sample task(String what, String element) {
        return new Sample(what, "sample.bpmn", diagram("X_1", element), "X_1");
    }

    static Sample flow(String what, String content) {
        return new Sample(what, "sample.bpmn", content, "Flow_If");
    }
}
