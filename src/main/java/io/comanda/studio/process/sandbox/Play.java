package io.comanda.studio.process.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** One order on its way through a draft: says what each element does, hears what happens and keeps its road. */
abstract class Play {

    private static final ThreadLocal<@Nullable Play> CURRENT = new ThreadLocal<>();

    private final Diagram draft;
    private final Road road = new Road();
    private final Deque<Held> held = new ArrayDeque<>();

    Play(Diagram draft) {
        this.draft = draft;
    }

    /** A token that stands until an event happens to it. */
    record Held(Standing at, String event) {}

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
    String beganAt() {
        return "";
    }

    /** Business key by which facts are looked up; none where nobody knows any. */
    @Nullable
    String key() {
        return null;
    }

    /** Variables it begins with. */
    abstract Map<String, Object> known();

    /** What an element does that a token has come to. */
    abstract Answer arrive(Standing at);

    /** A token stays where it is. */
    abstract void stand(Standing at);

    /** Variables the caller has when the process it called is over, beside those that one handed out. */
    Map<String, Object> returned(String call, @Nullable String turn) {
        return Map.of();
    }

    /** Nothing that was held for can happen any more. */
    abstract void waitsAt(String element);

    /** It is over, and about to be undone. */
    void curtain(ExecutionEntity instance) {}

    /** A token enters an element. */
    void enter(String element, @Nullable String turn) {
        pass(element);
        if (draft.find(element).filter(Node::isRecorded).isPresent()) {
            road.step(element, turn);
        }
    }

    /** A token passes an element or a flow. */
    void pass(String id) {
        if (road.length() >= 2 * NeverEnds.MOST_STEPS) {
            throw new NeverEnds();
        }
        road.pass(id);
    }

    void hold(Standing at, String event) {
        held.add(new Held(at, event));
    }

    boolean holds() {
        return !held.isEmpty();
    }

    /** What happens next, when all tokens stand; nothing when it is over. */
    @Nullable
    Held next() {
        return held.poll();
    }

    /** The engine takes no flow from a gateway to the event that came first; on the drawn road it lies. */
    void happened(Held it) {
        draft.find(it.at().element()).stream()
                .flatMap(node -> node.outgoing().stream())
                .filter(flow -> flow.target().equals(it.event()))
                .forEach(flow -> pass(flow.id()));
    }

    Diagram draft() {
        return draft;
    }

    Node node(String element) {
        return draft.find(element).orElseThrow(() -> new Unreadable(element, "The draft does not have it"));
    }

    Road road() {
        return road;
    }
}
