package io.comanda.studio.process.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a diagram that a token can stand at.
 *
 * @param type as BPMN calls it, for instance {@code userTask}
 * @param scope the sub-process it lies in; none for the process itself
 * @param outgoing in the order in which the engine asks their conditions
 * @param otherwise the flow taken when no condition holds
 * @param host the element a boundary event sits on
 * @param event what the event is about, for instance {@code timer}; none for a plain one and for what is no event
 * @param error code that is thrown or caught
 * @param pause how long a timer waits, where the diagram says it
 * @param step bean that does it
 * @param turns what a multi-instance element turns over
 */
record Node(
        String id,
        String name,
        String type,
        @Nullable String scope,
        List<Flow> outgoing,
        @Nullable String otherwise,
        @Nullable String host,
        boolean interrupting,
        @Nullable String event,
        @Nullable String error,
        @Nullable Duration pause,
        @Nullable String step,
        @Nullable Turns turns) {

    private static final Set<String> SIDE_BY_SIDE =
            Set.of("parallelGateway", "inclusiveGateway", "complexGateway", "callActivity", "transaction");
    private static final Set<String> WAITING = Set.of("intermediateCatchEvent", "receiveTask", "eventBasedGateway");

    /**
     * What a multi-instance element turns over.
     *
     * @param item variable that holds the one of the turn
     */
    record Turns(@Nullable String collection, @Nullable String item) {}

    boolean isTask() {
        return type.equals("userTask");
    }

    /** Goes on only when something happens outside. */
    boolean isWait() {
        return WAITING.contains(type);
    }

    boolean isBoundary() {
        return host != null;
    }

    boolean isScope() {
        return type.equals("subProcess");
    }

    boolean isEnd() {
        return type.equals("endEvent");
    }

    boolean isChoice() {
        return type.equals("exclusiveGateway");
    }

    /** Whether the history of an order holds it; see the history level of the engine. */
    boolean isRecorded() {
        var plain = event == null && scope != null && (type.equals("startEvent") || isEnd());
        return !isChoice() && !plain;
    }

    /** History does not tell in which order such roads were gone. */
    boolean runsSideBySide() {
        return SIDE_BY_SIDE.contains(type) || isBoundary() && !interrupting;
    }
}
