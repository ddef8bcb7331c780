package io.comanda.platform.engine.guard;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order a process can come to its protected steps: from each of them, and from the start, to which it can come
 * next without another one between. What is done for each of some may be done for none, and does not count.
 */
final class ProtectedRoads {

    /**
     * A way from one protected step to the next.
     *
     * @param from a step, or where roads begin
     * @param to a step, or how roads end
     */
    record Road(String from, String to) {}

    private final Roads roads;
    private final Map<String, String> steps = new HashMap<>();
    private final Map<Road, String> found = new LinkedHashMap<>();

    ProtectedRoads(XmlNode process, StepCatalogue catalogue) {
        this.roads = new Roads(process, catalogue);
        Walk.allNodes(process).filter(node -> !Walk.repeats(node)).forEach(node -> node.step()
                .flatMap(catalogue::find)
                .filter(StepType::isProtected)
                .ifPresent(step -> steps.put(Roads.done(node), step.bean())));
        follow(Roads.START, Roads.START, false);
        follow(Roads.BESIDE, Roads.BESIDE, true);
        steps.forEach((point, step) -> follow(point, step, false));
    }

    /** Each road, with the id of the last node it leaves before it arrives. */
    Map<Road, String> found() {
        return found;
    }

    Set<String> steps() {
        return Set.copyOf(steps.values());
    }

    /** Steps without which one cannot come from here to there; those next to here if there are several ways. */
    Set<String> between(Road road) {
        var needed = steps().stream()
                .filter(step -> !step.equals(road.from()) && !step.equals(road.to()))
                .filter(step -> !isReached(road, step))
                .collect(Collectors.toSet());
        return needed.isEmpty() ? after(road.from()) : needed;
    }

    private Set<String> after(String from) {
        return found.keySet().stream()
                .filter(road -> road.from().equals(from))
                .map(Road::to)
                .filter(steps::containsValue)
                .collect(Collectors.toSet());
    }

    private boolean isReached(Road road, String without) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(Set.of(road.from()));
        while (!open.isEmpty()) {
            var at = open.pop();
            for (var next : found.keySet()) {
                if (next.from().equals(at) && !next.to().equals(without) && seen.add(next.to())) {
                    open.push(next.to());
                }
            }
        }
        return seen.contains(road.to());
    }

    private void follow(String point, String from, boolean beside) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(Set.of(point));
        while (!open.isEmpty()) {
            var at = open.pop();
            roads.from(at, beside).filter(seen::add).forEach(next -> {
                if (steps.containsKey(next)) {
                    found.putIfAbsent(new Road(from, steps.get(next)), id(at));
                } else if (next.equals(Roads.END) || next.startsWith("error:")) {
                    found.putIfAbsent(new Road(from, next), id(at));
                } else {
                    open.push(next);
                }
            });
        }
    }

    private static String id(String point) {
        return point.substring(point.indexOf(':') + 1);
    }
}
