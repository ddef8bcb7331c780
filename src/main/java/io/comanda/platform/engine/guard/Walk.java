package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a token can stand on. */
final class Walk {

    private static final Set<String> KINDS =
            Set.of("subProcess", "callActivity", "task", "transaction", "adHocSubProcess");

    private Walk() {}

    /** Events, tasks, gateways and sub-processes right in this scope. */
    static List<XmlNode> nodes(XmlNode scope) {
        return scope.children().stream().filter(Walk::isNode).toList();
    }

    /** The same at any depth. */
    static Stream<XmlNode> allNodes(XmlNode scope) {
        return nodes(scope).stream().flatMap(node -> Stream.concat(Stream.of(node), allNodes(node)));
    }

    static boolean isNode(XmlNode node) {
        var name = node.name();
        return node.namespace().equals(BPMN)
                && (name.endsWith("Task")
                        || name.endsWith("Event")
                        || name.endsWith("Gateway")
                        || KINDS.contains(name));
    }

    /** Begins by itself when its event comes, not by a flow. */
    static boolean isEventSubProcess(XmlNode node) {
        return node.is(BPMN, "subProcess") && says(node, "triggeredByEvent", "true");
    }

    static boolean isInterrupting(XmlNode event) {
        return !says(event, "cancelActivity", "false") && !says(event, "isInterrupting", "false");
    }

    /** Begins where the flow comes in. */
    static Stream<XmlNode> starts(XmlNode scope) {
        return nodes(scope).stream().filter(node -> node.is(BPMN, "startEvent"));
    }

    static boolean repeats(XmlNode activity) {
        return DeadEndRule.has(activity, "multiInstanceLoopCharacteristics");
    }

    private static boolean says(XmlNode node, String attribute, String value) {
        return node.attribute(attribute).filter(value::equals).isPresent();
    }
}
