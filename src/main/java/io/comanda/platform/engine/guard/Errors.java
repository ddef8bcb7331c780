package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.Optional;
import java.util.stream.Stream;

/** Which errors are caught where. */
final class Errors {

    private static final String DEFINITION = "errorEventDefinition";

    private Errors() {}

    /** Whether a part around catches what this end throws. */
    static boolean isCaught(XmlNode end, XmlNode root) {
        return end.parent()
                .filter(around -> isCaught(around, root, code(end, root).orElse("")))
                .isPresent();
    }

    /** Whether this error is caught at a node or at a part around it. */
    static boolean isCaught(XmlNode node, XmlNode root, String thrown) {
        return catcher(node, root, thrown).isPresent();
    }

    /** The nearest event, at a part or around it, that catches this error. */
    static Optional<XmlNode> catcher(XmlNode part, XmlNode root, String thrown) {
        return catchers(part, root, thrown).findFirst().or(() -> part.parent()
                .flatMap(around -> catcher(around, root, thrown)));
    }

    private static Stream<XmlNode> catchers(XmlNode host, XmlNode root, String thrown) {
        return Waits.boundaries(host)
                .filter(event -> DeadEndRule.has(event, DEFINITION))
                .filter(event ->
                        code(event, root).filter(code -> !code.equals(thrown)).isEmpty());
    }

    /** The code of the error an event throws or catches; none where it catches all. */
    static Optional<String> code(XmlNode event, XmlNode root) {
        return event.children().stream()
                .filter(each -> each.is(BPMN, DEFINITION))
                .flatMap(each -> each.attribute("errorRef").stream())
                .findFirst()
                .flatMap(ref -> root.children().stream()
                        .filter(each -> each.is(BPMN, "error")
                                && each.attribute("id").filter(ref::equals).isPresent())
                        .flatMap(each -> each.attribute("errorCode").stream())
                        .findFirst());
    }
}
