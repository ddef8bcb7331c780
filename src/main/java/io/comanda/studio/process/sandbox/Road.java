package io.comanda.studio.process.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a token has passed: all of it to draw it, and the steps that count when two roads are compared. Turns of a
 * multi-instance element run side by side, so each has steps of its own and their order among each other says nothing.
 */
final class Road {

    private static final String MAIN = "";

    private final List<String> passed = new ArrayList<>();
    private final Map<String, List<String>> steps = new HashMap<>();

    void pass(String element) {
        passed.add(element);
    }

    void step(String element, @Nullable String turn) {
        steps.computeIfAbsent(turn == null ? MAIN : turn, key -> new ArrayList<>())
                .add(element);
    }

    int length() {
        return passed.size();
    }

    /** Ids of elements and flows, in order. */
    List<String> passed() {
        return List.copyOf(passed);
    }

    boolean leadsLike(Road other) {
        return main().equals(other.main()) && turns().equals(other.turns());
    }

    /** How often each element was a step. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        steps.values().forEach(each -> each.forEach(step -> counts.merge(step, 1, Integer::sum)));
        return counts;
    }

    private List<String> main() {
        return steps.getOrDefault(MAIN, List.of());
    }

    private List<String> turns() {
        return steps.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MAIN))
                .map(entry -> String.join(" ", entry.getValue()))
                .sorted()
                .toList();
    }
}
