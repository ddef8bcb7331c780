package io.comanda.studio.process.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long an order lay with people and how long it took in all; turns run side by side, so the longest counts. */
final class Clockwork {

    private static final String MAIN = "";

    private final Map<String, Duration> elapsed = new HashMap<>();
    private Duration people = Duration.ZERO;

    /**
     * @param people seconds more, or fewer, with people
     * @param elapsed seconds more, or fewer, in all
     */
    record Change(long people, long elapsed) {}

    void spend(Node node, Duration time, @Nullable String turn) {
        if (node.isTask()) {
            people = people.plus(time);
        }
        if (node.isTask() || node.isWait()) {
            elapsed.merge(turn == null ? MAIN : turn, time, Duration::plus);
        }
    }

    Change since(Clockwork before) {
        return new Change(
                people.minus(before.people).toSeconds(),
                inAll().minus(before.inAll()).toSeconds());
    }

    Duration inAll() {
        var turns = elapsed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MAIN))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        return elapsed.getOrDefault(MAIN, Duration.ZERO).plus(turns);
    }
}
