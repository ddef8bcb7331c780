package io.comanda.studio.process.sandbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a diagram that a token can stand at.
 *
 * @param id with the ids of the calls that lead to it, where it is in a called process
 * @param type as BPMN calls it, for instance {@code userTask}
 * @param scope the sub-process or call it lies in; none for the process itself
 * @param outgoing in the order in which the engine asks their conditions
 * @param otherwise the flow taken when no condition holds
 * @param host the element a boundary event sits on
 * @param event what it throws or waits for; none for a plain event and for what is no event
 * @param step bean that does it
 * @param form key of the form people fill in
 * @param turns what a multi-instance element turns over
 * @param calls key of the process it calls, where that is walked into
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
        @Nullable Event event,
        @Nullable String step,
        @Nullable String form,
        @Nullable Turns turns,
        @Nullable String calls) {

    private static final Set<String> SIDE_BY_SIDE =
            Set.of("parallelGateway", "inclusiveGateway", "complexGateway", "callActivity", "transaction");
    private static final Set<String> WAITING = Set.of("intermediateCatchEvent", "receiveTask", "eventBasedGateway");

    /**
     * What is thrown or waited for.
     *
     * @param kind for instance {@code timer}
     * @param error its code
     * @param message its name
     */
    record Event(String kind, @Nullable String error, @Nullable String message, @Nullable Timer timer) {}

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

    /** Whether its inside is known: a sub-process, or a called process. */
    boolean isScope() {
        return type.equals("subProcess") || calls != null;
    }

    boolean isEnd() {
        return type.equals("endEvent");
    }

    boolean isChoice() {
        return type.equals("exclusiveGateway");
    }

    boolean isError() {
        return event != null && event.kind().equals("error");
    }

    @Nullable
    String error() {
        return event == null ? null : event.error();
    }

    @Nullable
    Timer timer() {
        return event == null ? null : event.timer();
    }

    /** Whether the history of an order holds it; see the history level of the engine. */
    boolean isRecorded() {
        var plain = event == null && (type.equals("startEvent") || isEnd()) && isInSubProcess();
        return !isChoice() && !plain;
    }

    /** History does not tell in which order such roads were gone. */
    boolean runsSideBySide() {
        return SIDE_BY_SIDE.contains(type) && calls == null || isBoundary() && !interrupting;
    }

    private boolean isInSubProcess() {
        return scope != null && !id.equals(Calls.into(scope, Calls.own(id)));
    }
}
