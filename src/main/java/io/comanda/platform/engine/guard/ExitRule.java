package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From each node there is a way to an end: no loop that nobody can leave. */
final class ExitRule implements XmlRule {

    private static final Set<String> SCOPES = Set.of("process", "subProcess");

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN) && SCOPES.contains(node.name())) {
                scope(node, findings);
            }
        });
    }

    private static void scope(XmlNode scope, Findings findings) {
        Map<String, Set<String>> comesFrom = new HashMap<>();
        Set<String> leaves = new HashSet<>();
        for (var node : scope.children()) {
            if (node.is(BPMN, "sequenceFlow")) {
                var source = node.attribute("sourceRef").orElse("");
                leaves.add(source);
                link(comesFrom, node.attribute("targetRef").orElse(""), source);
            } else {
                node.attribute("attachedToRef")
                        .ifPresent(host -> link(comesFrom, node.attribute("id").orElse(""), host));
            }
        }
        var flowing = flowing(scope);
        var ending = canEnd(
                flowing.stream()
                        .map(ExitRule::id)
                        .filter(id -> !leaves.contains(id))
                        .toList(),
                comesFrom);
        flowing.stream()
                .filter(node -> !ending.contains(id(node)))
                .forEach(node -> findings.add(node, "no-exit", node.label()));
    }

    private static List<XmlNode> flowing(XmlNode scope) {
        return scope.children().stream()
                .filter(n -> n.name().endsWith("Task")
                        || n.name().endsWith("Event")
                        || n.name().endsWith("Gateway")
                        || n.name().equals("subProcess")
                        || n.name().equals("callActivity"))
                .toList();
    }

    private static Set<String> canEnd(List<String> ends, Map<String, Set<String>> comesFrom) {
        var reached = new HashSet<>(ends);
        var open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            for (var before : comesFrom.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(before)) {
                    open.push(before);
                }
            }
        }
        return reached;
    }

    private static void link(Map<String, Set<String>> comesFrom, String target, String source) {
        comesFrom.computeIfAbsent(target, t -> new HashSet<>()).add(source);
    }

    private static String id(XmlNode node) {
        return node.attribute("id").orElse("");
    }
}
