package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Each node is on a road from a start, and no road stops before an end. */
final class ReachRule implements XmlRule {

    @Override
    public void check(XmlNode root, Findings findings) {
        root.all("process").forEach(process -> scope(process, findings));
    }

    private static void scope(XmlNode scope, Findings findings) {
        var reached = reached(scope);
        for (var node : Walk.nodes(scope)) {
            if (!reached.contains(node.id())) {
                findings.add(node, "unreachable", node.label());
            } else if (stops(node)) {
                findings.add(node, "dead-end", node.label());
            }
            if (node.is(BPMN, "subProcess")) {
                scope(node, findings);
            }
        }
    }

    private static Set<String> reached(XmlNode scope) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<XmlNode>();
        Walk.nodes(scope).stream().filter(ReachRule::beginsByItself).forEach(open::push);
        while (!open.isEmpty()) {
            var node = open.pop();
            if (reached.add(node.id())) {
                Waits.boundaries(node).forEach(open::push);
                Waits.flows(node, "sourceRef")
                        .map(flow -> flow.attribute("targetRef").orElse(""))
                        .forEach(target -> Walk.nodes(scope).stream()
                                .filter(next -> next.id().equals(target))
                                .forEach(open::push));
            }
        }
        return reached;
    }

    private static boolean beginsByItself(XmlNode node) {
        return node.is(BPMN, "startEvent") || Walk.isEventSubProcess(node) || isCompensation(node);
    }

    private static boolean isCompensation(XmlNode node) {
        return node.attribute("isForCompensation").filter("true"::equals).isPresent();
    }

    /** Boundary events without a road have a finding of their own. */
    private static boolean stops(XmlNode node) {
        return !node.is(BPMN, "endEvent")
                && !node.is(BPMN, "boundaryEvent")
                && !Walk.isEventSubProcess(node)
                && !isCompensation(node)
                && Waits.flows(node, "sourceRef").findAny().isEmpty();
    }
}
