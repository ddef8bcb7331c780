package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.guard.ProtectedRoads.Road;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Books, numbers and goods stay in order: a changed process holds all protected steps of the one the application ships
 * with, and leads from one to the next only as that one does. A road to an end counts by how it ends.
 */
final class ProtectedRule implements XmlRule {

    private final StepCatalogue steps;
    private final ShippedModels shipped;

    ProtectedRule(StepCatalogue steps, ShippedModels shipped) {
        this.steps = steps;
        this.shipped = shipped;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.all("process").forEach(process -> {
            var model = shipped(process.id());
            steps(process, model, findings);
            model.ifPresent(known -> roads(process, known, findings));
        });
    }

    private Optional<XmlNode> shipped(String key) {
        return shipped.find(key + ".bpmn")
                .flatMap(file -> XmlReader.read(file, new Findings(key)))
                .flatMap(root -> root.all("process")
                        .filter(process -> process.id().equals(key))
                        .findFirst());
    }

    private void steps(XmlNode process, Optional<XmlNode> model, Findings findings) {
        var expected = model.stream()
                .flatMap(this::kept)
                .flatMap(node -> node.step().stream())
                .collect(Collectors.toSet());
        kept(process).forEach(node -> {
            var bean = node.step().orElse("");
            if (!expected.contains(bean)) {
                findings.add(node, "protected-elsewhere", bean);
            }
            if (isSkippable(node)) {
                findings.add(node, "protected-skippable", bean);
            }
            if (node.extensions("inputOutput").findAny().isPresent()) {
                findings.add(node, "protected-input", bean);
            }
        });
    }

    private void roads(XmlNode process, XmlNode known, Findings findings) {
        var expected = new ProtectedRoads(known, steps);
        var drawn = new ProtectedRoads(process, steps);
        var missing = new HashSet<>(expected.steps());
        missing.removeAll(drawn.steps());
        missing.forEach(bean -> findings.add(process, "protected-missing", bean));
        drawn.found().forEach((road, at) -> {
            if (!expected.found().containsKey(road) && !isEndBeside(road) && isOwn(road, drawn, expected)) {
                bypassed(process, road, at, expected, findings);
            }
        });
    }

    /** Steps of other processes have a finding already. */
    private static boolean isOwn(Road road, ProtectedRoads drawn, ProtectedRoads expected) {
        return Stream.of(road.from(), road.to()).filter(drawn.steps()::contains).allMatch(expected.steps()::contains);
    }

    private static boolean isEndBeside(Road road) {
        return road.from().equals(Roads.BESIDE) && road.to().equals(Roads.END);
    }

    private static void bypassed(XmlNode process, Road road, String at, ProtectedRoads expected, Findings findings) {
        var left = expected.between(road).stream().sorted().collect(Collectors.joining(", "));
        var node = Walk.allNodes(process)
                .filter(each -> each.id().equals(at))
                .findFirst()
                .orElse(process);
        findings.add(node, "protected-bypassed", left.isEmpty() ? road.from() + " → " + road.to() : left);
    }

    /** Nodes whose step is protected. */
    private Stream<XmlNode> kept(XmlNode process) {
        return Walk.allNodes(process).filter(node -> node.step()
                .flatMap(steps::find)
                .filter(StepType::isProtected)
                .isPresent());
    }

    private static boolean isSkippable(XmlNode node) {
        return node.extensions("properties")
                .flatMap(properties -> properties.children().stream())
                .anyMatch(property ->
                        property.attribute("name").filter("skippable"::equals).isPresent());
    }
}
