package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.guard.Condition;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One visit of a past order at an element: what came of it, as far as the road after it tells. */
final class Visit {

    private final String element;
    private final @Nullable String turn;
    private final Duration took;
    private Map<String, Object> answers = new HashMap<>();
    private @Nullable String error;
    private @Nullable String event;

    Visit(String element, @Nullable String turn, Duration took) {
        this.element = element;
        this.turn = turn;
        this.took = took;
    }

    void answered(Map<String, Object> more) {
        answers = Condition.joined(answers, more);
    }

    void failed(@Nullable String code) {
        error = code == null ? "" : code;
    }

    void endedBy(String happened) {
        event = happened;
    }

    String element() {
        return element;
    }

    /** The turn of the multi-instance element around it. */
    @Nullable
    String turn() {
        return turn;
    }

    Duration took() {
        return took;
    }

    /** Variables it must have set. */
    Map<String, Object> answers() {
        return answers;
    }

    /** Code of the error that left it. */
    @Nullable
    String error() {
        return error;
    }

    /** The event by which it was left: the one that came first after a gateway, or one that interrupted it. */
    @Nullable
    String event() {
        return event;
    }
}
