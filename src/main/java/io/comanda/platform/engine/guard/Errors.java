package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.Optional;

/** Which errors are caught where. */
final class Errors {

    private static final String DEFINITION = "errorEventDefinition";

    private Errors() {}

    /** Whether a part around catches what this end throws. */
    static boolean isCaught(XmlNode end, XmlNode root) {
        var thrown = code(end, root);
        for (var around = end.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (Waits.boundaries(around.get())
                    .filter(event -> DeadEndRule.has(event, DEFINITION))
                    .map(event -> code(event, root))
                    .anyMatch(caught -> caught.isEmpty() || caught.equals(thrown))) {
                return true;
            }
        }
        return false;
    }

    /** The code of the error an event throws or catches; none where it catches all. */
    private static Optional<String> code(XmlNode event, XmlNode root) {
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
