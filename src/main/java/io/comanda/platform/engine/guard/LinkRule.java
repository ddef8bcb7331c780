package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each id stands for one thing, and what refers to an id refers to the right kind of thing in the right place. */
final class LinkRule implements XmlRule {

    private static final Map<String, String> REFERENCES = Map.of(
            "messageRef", "message",
            "errorRef", "error",
            "signalRef", "signal",
            "escalationRef", "escalation");

    @Override
    public void check(XmlNode root, Findings findings) {
        var seen = new HashSet<String>();
        root.each(node -> {
            if (node.namespace().equals(BPMN)) {
                node.attribute("id")
                        .filter(id -> !seen.add(id))
                        .ifPresent(id -> findings.add(node, "duplicate-id", Quote.of(id)));
                references(node, root, findings);
                places(node, findings);
            }
        });
    }

    private static void references(XmlNode node, XmlNode root, Findings findings) {
        REFERENCES.forEach((attribute, kind) -> node.attribute(attribute)
                .filter(id -> root.children().stream()
                        .noneMatch(each -> each.is(BPMN, kind) && each.id().equals(id)))
                .ifPresent(id -> findings.add(node, "reference-broken", attribute + " = " + Quote.of(id))));
    }

    private static void places(XmlNode node, Findings findings) {
        if (node.name().equals("sequenceFlow")) {
            inScope(node, "sourceRef", findings);
            inScope(node, "targetRef", findings);
        } else if (node.name().equals("boundaryEvent")) {
            inScope(node, "attachedToRef", findings);
        }
        node.attribute("default")
                .filter(flow -> Waits.flows(node, "sourceRef")
                        .noneMatch(each -> each.id().equals(flow)))
                .ifPresent(flow -> findings.add(node, "reference-broken", "default = " + Quote.of(flow)));
    }

    private static void inScope(XmlNode node, String attribute, Findings findings) {
        var id = node.attribute(attribute).orElse("");
        if (!beside(node).contains(id)) {
            findings.add(node, "reference-broken", attribute + " = " + Quote.of(id));
        }
    }

    private static Set<String> beside(XmlNode node) {
        return node.parent().stream()
                .flatMap(scope -> Walk.nodes(scope).stream())
                .map(XmlNode::id)
                .collect(Collectors.toSet());
    }
}
