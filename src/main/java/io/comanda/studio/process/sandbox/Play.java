package io.comanda.studio.process.sandbox;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/** One order on its way through a draft: says what each element does, and hears what happens. */
abstract class Play {

    private static final ThreadLocal<@Nullable Play> CURRENT = new ThreadLocal<>();

    /** A token that stands until an event happens to it. */
    record Held(ExecutionEntity token, String element, String event) {}

    /** The one this thread is at. */
    static Play current() {
        return Objects.requireNonNull(CURRENT.get(), "no order is on its way");
    }

    void perform(Runnable work) {
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** The event it begins with; empty for the one the draft begins with. */
    abstract String beganAt();

    /** Business key by which facts are looked up; none where nobody knows any. */
    abstract @Nullable String key();

    /** Variables it begins with. */
    abstract Map<String, Object> known();

    /** A token enters an element. */
    abstract void enter(String element, @Nullable String turn);

    /** A token passes an element or a flow. */
    abstract void pass(String id);

    /** What an element does that a token has come to. */
    abstract Answer arrive(String element, @Nullable String turn);

    /** A token stays where it is. */
    abstract void stand(ActivityExecution token, String element, @Nullable String turn);

    abstract void hold(ActivityExecution token, String element, String event);

    /** What happens next, when all tokens stand; nothing when it is over. */
    abstract @Nullable Held next();

    /** What was held for has happened. */
    abstract void happened(Held it);

    /** Nothing that was held for can happen any more. */
    abstract void waitsAt(String element);

    /** It is over, and about to be undone. */
    abstract void curtain(ExecutionEntity instance);
}
