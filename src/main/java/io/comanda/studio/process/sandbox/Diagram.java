package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toSet;

import io.comanda.platform.engine.guard.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process as it is drawn: elements and the flows between them, inside and outside of sub-processes. */
record Diagram(String process, Map<String, Node> nodes) {

    Optional<Node> find(@Nullable String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Collection<Node> all() {
        return nodes.values();
    }

    /** Where a scope begins; the process itself for none. */
    Optional<Node> start(@Nullable String scope) {
        return all().stream()
                .filter(node -> node.type().equals("startEvent") && Objects.equals(node.scope(), scope))
                .findFirst();
    }

    /** Keys of the processes that are walked into. */
    Set<String> called() {
        return all().stream().flatMap(node -> Stream.ofNullable(node.calls())).collect(toSet());
    }

    /** As the flows say them. */
    Stream<String> conditions() {
        return all().stream()
                .flatMap(node -> node.outgoing().stream())
                .flatMap(flow -> Stream.ofNullable(flow.condition()));
    }

    /** Words a variable is compared with anywhere. */
    List<String> wordsComparedWith(String name) {
        var compared = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*[!=]=\\s*'([^']*)'");
        return conditions()
                .flatMap(condition -> compared.matcher(condition).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** All ways from one element to another on which history keeps nothing. */
    List<List<Flow>> ways(Node from, Node to) {
        var found = new ArrayList<List<Flow>>();
        follow(from, to, new ArrayDeque<>(), found);
        return found;
    }

    /** All ways from an element to an end of its scope on which history keeps nothing. */
    List<List<Flow>> waysOut(Node from) {
        return all().stream()
                .filter(node -> node.isEnd() && !node.isRecorded())
                .flatMap(end -> ways(from, end).stream())
                .toList();
    }

    private void follow(Node from, Node to, Deque<Flow> way, List<List<Flow>> found) {
        for (var flow : from.outgoing()) {
            var target = nodes.get(flow.target());
            if (target == null || way.contains(flow)) {
                continue;
            }
            way.addLast(flow);
            if (target.id().equals(to.id())) {
                found.add(List.copyOf(way));
            } else if (!target.isRecorded()) {
                follow(target, to, way, found);
            }
            way.removeLast();
        }
    }

    /** What it tells that a gateway was left by this flow; nothing when it had no choice. */
    Map<String, Object> lesson(Flow taken) {
        var gateway = nodes.get(taken.source());
        Map<String, Object> lesson = new HashMap<>();
        if (gateway == null || !gateway.isChoice()) {
            return lesson;
        }
        for (var flow : gateway.outgoing()) {
            var here = flow.id().equals(taken.id());
            if (flow.condition() != null && !flow.id().equals(gateway.otherwise())) {
                lesson = Condition.joined(lesson, Condition.of(flow.condition()).lesson(here));
            }
            if (here && !flow.id().equals(gateway.otherwise())) {
                break;
            }
        }
        return lesson;
    }
}
