package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.HostileModels.attack;
import static io.comanda.platform.engine.guard.HostileModels.task;
import static io.comanda.platform.engine.guard.Samples.definitions;
import static io.comanda.platform.engine.guard.Samples.diagram;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.List;
import java.util.stream.Stream;

/** Foreign words, ids that lie, names that reach elsewhere, bombs, and loops that are larger than they look. */
final class HostileStructures {

    private static final String STEP = "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>";

    private HostileStructures() {}

    static Stream<Sample> all() {
        return Stream.of(foreign(), lying(), looping(), bombs(), names()).flatMap(List::stream);
    }

    /** Elements and attributes of other houses, each of which some engine runs. */
    private static List<Sample> foreign() {
        return List.of(
                inside("task of Zeebe", "<z:taskDefinition xmlns:z='http://camunda.org/schema/zeebe/1.0' type='x'/>"),
                inside(
                        "script of jBPM",
                        "<t:onEntry-script xmlns:t='http://www.jboss.org/drools' scriptFormat='java'/>"),
                inside("field of Flowable", "<f:field xmlns:f='http://flowable.org/bpmn' name='x'/>"),
                inside(
                        "listener of Activiti",
                        "<activiti:executionListener event='start' class='" + Marker.class.getName() + "'/>"),
                inside("include", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"),
                inside("page", "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>"),
                inside("no namespace", "<run xmlns=''/>"),
                task(
                        "delegate of Activiti",
                        "<serviceTask id='X_1' activiti:delegateExpression='${" + attack() + "}'/>"),
                task(
                        "complex gateway",
                        "<complexGateway id='X_1'><activationCondition>${a}</activationCondition></complexGateway>"),
                task(
                        "ad hoc",
                        "<adHocSubProcess id='X_1'><completionCondition>${a}</completionCondition></adHocSubProcess>"),
                task("transaction", "<transaction id='X_1'/>"),
                task("manual task", "<manualTask id='X_1'/>"),
                task("global script", "<globalScriptTask id='X_1' scriptLanguage='juel'/>"),
                root(
                        "import of a service",
                        "<import importType='http://schemas.xmlsoap.org/wsdl/' location='http://127.0.0.1/x'"
                                + " namespace='urn:x'/>",
                        "Definitions_1"),
                root(
                        "interface of a service",
                        "<interface id='Y_1' name='x' implementationRef='java.lang.Runtime'/>",
                        "Y_1"),
                root("structure of a class", "<itemDefinition id='Y_1' structureRef='java.lang.Runtime'/>", "Y_1"),
                root("extension", "<extension definition='urn:x' mustUnderstand='true'/>", "Definitions_1"));
    }

    private static List<Sample> lying() {
        return List.of(
                beside(
                        "two things of one id",
                        "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'/>",
                        "X_1"),
                beside("flow from nowhere", "<sequenceFlow id='Y_1' sourceRef='Nowhere' targetRef='X_1'/>", "Y_1"),
                beside(
                        "flow out of a part",
                        "<subProcess id='S_1'><startEvent id='A_1'/><endEvent id='B_1'/>"
                                + "<sequenceFlow id='Y_1' sourceRef='A_1' targetRef='EndEvent_Done'/></subProcess>",
                        "Y_1"),
                beside(
                        "event at nothing",
                        "<boundaryEvent id='Y_1' attachedToRef='Nowhere'><errorEventDefinition id='D_1'/></boundaryEvent>",
                        "Y_1"),
                task("default that is no flow", "<exclusiveGateway id='X_1' default='Nowhere'/>"),
                beside(
                        "error that is not there",
                        "<boundaryEvent id='Y_1' attachedToRef='X_1'><errorEventDefinition id='D_1' errorRef='Nowhere'/></boundaryEvent>",
                        "D_1"),
                task("message that is not there", "<receiveTask id='X_1' messageRef='Nowhere'/>")
                        .at("X_1"),
                root(
                        "a second process with the key of another",
                        "<process id='order-fulfilment' isExecutable='true' camunda:historyTimeToLive='P1D'><startEvent id='A_1'/>"
                                + "<endEvent id='B_1'/><sequenceFlow id='F_9' sourceRef='A_1' targetRef='B_1'/></process>",
                        "order-fulfilment"),
                task("input of a reserved name", parameter("__proto__")),
                task("input called constructor", parameter("constructor")),
                task("key with quotes", "<callActivity id='X_1' calledElement=\"a' or '1'='1\"/>"),
                task("group with a path", "<userTask id='X_1' camunda:candidateGroups='../admin'/>"));
    }

    private static List<Sample> looping() {
        return List.of(
                beside(
                        "loops inside each other",
                        "<subProcess id='S_1'>" + turns("O_1", "150") + "<startEvent id='A_1'/><userTask id='U_1'>"
                                + turns("Y_1", "150")
                                + "</userTask><sequenceFlow id='F_8' sourceRef='A_1' targetRef='U_1'/></subProcess>"
                                + "<sequenceFlow id='F_9' sourceRef='X_1' targetRef='S_1'/>",
                        "Y_1"),
                beside(
                        "collections inside each other",
                        "<subProcess id='S_1'><multiInstanceLoopCharacteristics id='O_1' camunda:collection='a'/><userTask id='U_1'>"
                                + "<multiInstanceLoopCharacteristics id='Y_1' camunda:collection='b'/></userTask></subProcess>",
                        "Y_1"),
                task("turns below zero", "<userTask id='X_1'>" + turns("Y_1", "-1") + "</userTask>")
                        .at("X_1"),
                task("turns beyond numbers", "<userTask id='X_1'>" + turns("Y_1", "99999999999") + "</userTask>")
                        .at("X_1"),
                new Sample(
                        "signal that starts its own process",
                        "sample.bpmn",
                        definitions(
                                """
                        <process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                          <startEvent id="A_1"><signalEventDefinition id="D_1" signalRef="S_1"/></startEvent>
                          <endEvent id="X_1"><signalEventDefinition id="D_2" signalRef="S_1"/></endEvent>
                          <sequenceFlow id="F_1" sourceRef="A_1" targetRef="X_1"/>
                        </process><signal id="S_1" name="sample.Again"/>
                        """),
                        "X_1"),
                beside(
                        "flow back to itself",
                        "<serviceTask id='Y_1' camunda:delegateExpression='${sampleDelegate}'/>"
                                + "<sequenceFlow id='F_9' sourceRef='Y_1' targetRef='Y_1'/>",
                        "Y_1"),
                timer("timer of no length", "R/PT0S"),
                timer("timer that turns without end in months of nothing", "R/P0M"),
                timer("cron every second of an hour", "* * 3 * * ?"),
                timer("cron in a name", "${cron}"));
    }

    private static List<Sample> bombs() {
        return List.of(
                file(
                        "billion laughs",
                        "<!DOCTYPE x [<!ENTITY a '" + "a".repeat(1000) + "'>" + entities() + "]><x>&j;</x>"),
                file(
                        "quadratic bomb",
                        "<!DOCTYPE x [<!ENTITY a '" + "a".repeat(50_000) + "'>]><x>" + "&a;".repeat(1000) + "</x>"),
                file("parameter entity", "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/x.dtd'> %e;]><x/>"),
                file(
                        "style sheet",
                        "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?>"
                                + definitions("").substring(39)),
                file("depth of 10,000", "<a>".repeat(10_000)),
                file("10,000 attributes", "<a " + attributes() + "/>").at("sample.bpmn"),
                file("UTF-7", "<?xml version='1.0' encoding='UTF-7'?><a/>").at("sample.bpmn"),
                file("half a character", "<?xml version='1.0'?><a>\uD800</a>").at("sample.bpmn"),
                file("nothing", ""),
                new Sample(
                        "21,000 shapes",
                        "sample.bpmn",
                        definitions("<bpmndi:BPMNDiagram xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI'>"
                                + "<bpmndi:BPMNShape/>".repeat(21_000) + "</bpmndi:BPMNDiagram>"),
                        "Definitions_1"),
                new Sample(
                        "schema from outside",
                        "sample.bpmn",
                        diagram("X_1", STEP)
                                .replace(
                                        "id=\"Definitions_1\"",
                                        "id=\"Definitions_1\" xsi:schemaLocation=\"urn:x http://127.0.0.1:9/x.xsd\""),
                        "Definitions_1"));
    }

    private static List<Sample> names() {
        return Stream.of(
                        "sample.bpmn20.xml",
                        "sample.dmn11.xml",
                        "sample.bpmn.groovy",
                        "SAMPLE.BPMN",
                        "s\u0430mple.bpmn",
                        "sample\u0000.bpmn",
                        "..\\sample.bpmn",
                        "/etc/sample.bpmn",
                        "sample%2e%2e.bpmn",
                        "x".repeat(300) + ".bpmn",
                        "META-INF/processes.xml",
                        "sample.form.html")
                .map(name -> new Sample("file called " + Quote.of(name), name, diagram("X_1", STEP), name))
                .toList();
    }

    private static String turns(String id, String count) {
        return "<multiInstanceLoopCharacteristics id='" + id + "'><loopCardinality>" + count
                + "</loopCardinality></multiInstanceLoopCharacteristics>";
    }

    private static String parameter(String name) {
        return HostileModels.step("<camunda:inputOutput><camunda:inputParameter name='" + name
                + "'>x</camunda:inputParameter></camunda:inputOutput>");
    }

    private static Sample inside(String what, String extension) {
        return task("foreign: " + what, HostileModels.step(extension));
    }

    private static Sample beside(String what, String element, String id) {
        return task(what, STEP + element).at(id);
    }

    private static Sample root(String what, String element, String id) {
        return new Sample(
                what,
                "sample.bpmn",
                diagram("X_1", STEP).replace("<process id=\"sample\"", element + "<process id=\"sample\""),
                id);
    }

    private static Sample timer(String what, String cycle) {
        return task(
                        what,
                        "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'><timeCycle>" + cycle
                                + "</timeCycle></timerEventDefinition></intermediateCatchEvent>")
                .at("T_1");
    }

    private static Sample file(String what, String content) {
        return new Sample("XML: " + what, "sample.bpmn", content, "document");
    }

    private static String entities() {
        var text = new StringBuilder();
        for (var name = 'b'; name <= 'j'; name++) {
            text.append("<!ENTITY ")
                    .append(name)
                    .append(" '")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("'>");
        }
        return text.toString();
    }

    private static String attributes() {
        var text = new StringBuilder();
        for (var at = 0; at < 10_000; at++) {
            text.append("a").append(at).append("='' ");
        }
        return text.toString();
    }
}
