package io.comanda.studio.process.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was recorded and has not been used yet: the first visit of an element goes to the first that comes to it. */
final class Leftovers {

    private final TreeMap<String, Deque<Visit>> visits = new TreeMap<>();

    Leftovers(List<Visit> recorded) {
        recorded.forEach(
                visit -> visits.computeIfAbsent(place(visit.element(), visit.turn()), place -> new ArrayDeque<>())
                        .add(visit));
    }

    /** Of the same turn first; but the draft may have moved an element into turns or out of them. */
    @Nullable
    Visit next(String element, @Nullable String turn) {
        return poll(place(element, turn))
                .or(() -> turn == null ? ofAnyTurn(element) : poll(place(element, null)))
                .orElse(null);
    }

    private Optional<Visit> ofAnyTurn(String element) {
        return visits.keySet().stream()
                .filter(place -> place.startsWith(place(element, "")))
                .flatMap(place -> poll(place).stream())
                .findFirst();
    }

    private Optional<Visit> poll(String place) {
        return Optional.ofNullable(visits.get(place)).map(Deque::poll);
    }

    private static String place(String element, @Nullable String turn) {
        return turn == null ? element : element + "@" + turn;
    }
}
