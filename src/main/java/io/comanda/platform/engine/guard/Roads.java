package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every way a token can go through a process, sub-processes and what interrupts them included. A node has two points:
 * where the token comes to it and where it has done it; what interrupts a node leads on from the first, past the second.
 */
final class Roads {

    static final String START = "start";
    static final String END = "end";

    /** Where a road begins that runs beside the main one, and does not end it. */
    static final String BESIDE = "beside";

    private final XmlNode root;
    private final StepCatalogue steps;
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> leaving = new LinkedHashMap<>();

    Roads(XmlNode process, StepCatalogue steps) {
        this.root = process.parent().orElse(process);
        this.steps = steps;
        Walk.starts(process).forEach(start -> link(START, in(start)));
        scope(process, END);
    }

    static String in(XmlNode node) {
        return "in:" + node.id();
    }

    static String done(XmlNode node) {
        return "done:" + node.id();
    }

    /** @param beside whether the token runs beside the main road: the end of its road is the end of it, and what interrupts the main road is not its way */
    Stream<String> from(String point, boolean beside) {
        var on = next.getOrDefault(point, Set.of()).stream();
        return beside ? on : Stream.concat(on, leaving.getOrDefault(point, Set.of()).stream());
    }

    private void scope(XmlNode scope, String after) {
        for (var node : Walk.nodes(scope)) {
            if (node.is(BPMN, "endEvent")) {
                end(node, after);
            } else if (node.is(BPMN, "boundaryEvent")) {
                interruption(node, scope);
            } else if (node.is(BPMN, "subProcess")) {
                subProcess(node, scope, after);
            } else {
                link(in(node), done(node));
            }
            if (!node.is(BPMN, "endEvent")
                    && Waits.flows(node, "sourceRef").findAny().isEmpty()) {
                leave(done(node), after);
            }
        }
        scope.children().stream()
                .filter(flow -> flow.is(BPMN, "sequenceFlow"))
                .forEach(flow -> link(
                        "done:" + flow.attribute("sourceRef").orElse(""),
                        "in:" + flow.attribute("targetRef").orElse("")));
    }

    private void subProcess(XmlNode part, XmlNode scope, String after) {
        if (Walk.isEventSubProcess(part)) {
            Walk.starts(part).forEach(start -> event(start, Walk.isInterrupting(start), points(scope, part)));
            scope(part, after);
            return;
        }
        Walk.starts(part).forEach(start -> link(in(part), in(start)));
        if (Walk.repeats(part)) {
            link(in(part), done(part));
        }
        scope(part, done(part));
    }

    private void event(XmlNode start, boolean interrupting, List<String> from) {
        if (interrupting) {
            from.forEach(point -> link(point, in(start)));
        } else {
            link(BESIDE, in(start));
        }
    }

    private void end(XmlNode end, String after) {
        if (!DeadEndRule.has(end, "errorEventDefinition")) {
            leave(in(end), after);
            return;
        }
        var code = Errors.code(end, root).orElse("");
        end.parent()
                .flatMap(around -> Errors.catcher(around, root, code))
                .ifPresentOrElse(event -> link(in(end), done(event)), () -> leave(in(end), "error:" + code));
    }

    private void interruption(XmlNode event, XmlNode scope) {
        var host = Walk.nodes(scope).stream()
                .filter(node ->
                        node.id().equals(event.attribute("attachedToRef").orElse("")))
                .findFirst();
        if (!Walk.isInterrupting(event)) {
            link(BESIDE, done(event));
        } else if (DeadEndRule.has(event, "errorEventDefinition")) {
            var code = Errors.code(event, root);
            host.stream()
                    .flatMap(part -> Stream.concat(Stream.of(part), Walk.allNodes(part)))
                    .filter(node -> throwing(node, code.orElse("")))
                    .forEach(node -> link(in(node), done(event)));
        } else {
            host.ifPresent(part -> link(in(part), done(event)));
            host.ifPresent(part -> points(part, event).forEach(point -> leave(point, done(event))));
        }
    }

    private boolean throwing(XmlNode node, String code) {
        return node.step()
                .flatMap(steps::find)
                .filter(step -> code.isEmpty()
                        ? !step.errors().isEmpty()
                        : step.errors().contains(code))
                .isPresent();
    }

    /** All places inside a part where something can interrupt it. */
    private static List<String> points(XmlNode part, XmlNode except) {
        var points = new ArrayList<String>();
        Walk.nodes(part).stream().filter(node -> node != except).forEach(node -> {
            points.add(in(node));
            points.add(done(node));
            points.addAll(points(node, except));
        });
        return points;
    }

    private void link(String from, String to) {
        next.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
    }

    private void leave(String from, String to) {
        leaving.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
    }
}
