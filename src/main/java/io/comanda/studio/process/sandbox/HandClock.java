package io.comanda.studio.process.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clock of a made-up order, in milliseconds as the engine's: it stands still until somebody lets a timer ring. */
final class HandClock {

    private final Instant beginning;
    private final Map<String, Entry> entered = new HashMap<>();
    private Instant now;
    private int entries;

    HandClock(Instant beginning) {
        this.beginning = beginning.truncatedTo(ChronoUnit.MILLIS);
        this.now = this.beginning;
    }

    /** @param order among all; many come at the same time */
    private record Entry(Instant at, int order) {

        boolean isAfter(Entry other) {
            return order > other.order;
        }
    }

    void enter(String element, @Nullable String turn) {
        entered.put(place(element, turn), new Entry(now, entries++));
    }

    /** Empty where nobody knows; never in the past. */
    Optional<Instant> due(Timer timer, Node event, Standing at, Function<String, @Nullable Object> known) {
        return timer.due(woundUp(timer, event, at).at(), known).map(due -> due.isBefore(now) ? now : due);
    }

    /** One that leaves its host where it is rings no second time for it. */
    boolean hasRung(Timer timer, Node event, Standing at) {
        return !timer.ringsAgain() && event.isBoundary() && rungFor(event, at).isPresent();
    }

    Instant now() {
        return now;
    }

    void turnTo(Instant due) {
        now = due;
    }

    Duration until(Instant due) {
        return Duration.between(now, due);
    }

    /** For which time was let pass. */
    long seconds() {
        return Duration.between(beginning, now).toSeconds();
    }

    private Entry woundUp(Timer timer, Node event, Standing at) {
        return timer.ringsAgain() ? rungFor(event, at).orElse(begun(event, at)) : begun(event, at);
    }

    /** Since the element stands that the event is about. */
    private Optional<Entry> rungFor(Node event, Standing at) {
        return last(event.id(), at).filter(rung -> rung.isAfter(begun(event, at)));
    }

    private Entry begun(Node event, Standing at) {
        return last(event.host() == null ? at.element() : event.host(), at).orElse(new Entry(now, 0));
    }

    private Optional<Entry> last(String element, Standing at) {
        return Stream.of(place(element, at.turn()), element)
                .flatMap(place -> Stream.ofNullable(entered.get(place)))
                .findFirst();
    }

    private static String place(String element, @Nullable String turn) {
        return turn == null ? element : element + "@" + turn;
    }
}
