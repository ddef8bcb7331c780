package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.stream.Stream;

/** What sets an end to waiting at a node: a timer at it, beside it or around it. */
final class Waits {

    private static final String TIMER = "timerEventDefinition";

    private Waits() {}

    static boolean canEnd(XmlNode node) {
        return hasBoundaryTimer(node)
                || hasTimerBeside(node)
                || node.parent()
                        .filter(around -> around.is(BPMN, "subProcess") && canEnd(around))
                        .isPresent();
    }

    /** Sequence flows that begin ({@code sourceRef}) or end ({@code targetRef}) at a node. */
    static Stream<XmlNode> flows(XmlNode node, String end) {
        var id = node.attribute("id").orElse("");
        return beside(node, "sequenceFlow")
                .filter(flow -> flow.attribute(end).filter(id::equals).isPresent());
    }

    /** The nodes from which a flow comes here. */
    static Stream<XmlNode> before(XmlNode node) {
        return flows(node, "targetRef")
                .map(flow -> flow.attribute("sourceRef").orElse(""))
                .flatMap(source -> node.parent().stream()
                        .flatMap(scope -> scope.children().stream())
                        .filter(each -> each.id().equals(source)));
    }

    /** Nodes of a kind in the same scope. */
    static Stream<XmlNode> beside(XmlNode node, String kind) {
        return node.parent().stream()
                .flatMap(scope -> scope.children().stream())
                .filter(each -> each.is(BPMN, kind));
    }

    static Stream<XmlNode> boundaries(XmlNode host) {
        var id = host.attribute("id").orElse("");
        return beside(host, "boundaryEvent")
                .filter(event ->
                        event.attribute("attachedToRef").filter(id::equals).isPresent());
    }

    private static boolean hasBoundaryTimer(XmlNode node) {
        return boundaries(node).anyMatch(event -> DeadEndRule.has(event, TIMER));
    }

    /** An event-based gateway before it leads to a timer too. */
    private static boolean hasTimerBeside(XmlNode node) {
        return flows(node, "targetRef")
                .flatMap(flow -> at(
                        node, "eventBasedGateway", flow.attribute("sourceRef").orElse("")))
                .flatMap(gateway -> flows(gateway, "sourceRef"))
                .flatMap(flow -> at(
                        node,
                        "intermediateCatchEvent",
                        flow.attribute("targetRef").orElse("")))
                .anyMatch(event -> DeadEndRule.has(event, TIMER));
    }

    private static Stream<XmlNode> at(XmlNode node, String kind, String id) {
        return beside(node, kind)
                .filter(each -> each.attribute("id").filter(id::equals).isPresent());
    }
}
