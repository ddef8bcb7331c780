package io.comanda.platform.engine.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each named error that a step ends with has a road, and each road is for an error that somebody throws. */
final class ErrorRule implements XmlRule {

    private static final String DEFINITION = "errorEventDefinition";

    private final StepCatalogue steps;

    ErrorRule(StepCatalogue steps) {
        this.steps = steps;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.all("process").flatMap(Walk::allNodes).forEach(node -> {
            thrown(node)
                    .filter(code -> !Errors.isCaught(node, root, code))
                    .forEach(code -> findings.add(node, "step-error-without-road", code));
            if (node.name().equals("boundaryEvent") && DeadEndRule.has(node, DEFINITION)) {
                caught(node, root, findings);
            }
        });
    }

    private Stream<String> thrown(XmlNode node) {
        return node.step().flatMap(steps::find).map(StepType::errors).stream().flatMap(List::stream);
    }

    private void caught(XmlNode event, XmlNode root, Findings findings) {
        var code = Errors.code(event, root);
        if (code.isEmpty()) {
            return;
        }
        if (!isKnown(code.get(), root)) {
            findings.add(event, "error-unknown", Quote.of(code.get()));
        } else if (host(event)
                .filter(host -> throwsInside(host, root, code.get()))
                .isEmpty()) {
            findings.hint(event, "error-never-here", Quote.of(code.get()));
        }
    }

    private boolean isKnown(String code, XmlNode root) {
        return steps.steps().stream().anyMatch(step -> step.errors().contains(code)) || ends(root, root, code);
    }

    private boolean throwsInside(XmlNode host, XmlNode root, String code) {
        return ends(host, root, code)
                || Stream.concat(Stream.of(host), Walk.allNodes(host))
                        .flatMap(this::thrown)
                        .anyMatch(code::equals);
    }

    private static boolean ends(XmlNode around, XmlNode root, String code) {
        return around.all("endEvent")
                .anyMatch(end -> Errors.code(end, root).filter(code::equals).isPresent());
    }

    private static Optional<XmlNode> host(XmlNode event) {
        return event.parent().stream()
                .flatMap(scope -> scope.children().stream())
                .filter(node -> event.attribute("attachedToRef")
                        .filter(node.id()::equals)
                        .isPresent())
                .findFirst();
    }
}
