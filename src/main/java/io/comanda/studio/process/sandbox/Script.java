package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.TableStep;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rehearsal knows beside the record: the diagrams, the tables of the draft, what tasks usually take and what the
 * reviewer wants to be answered where a person is asked anew.
 *
 * @param before the diagram the past order ran on
 * @param outcomes variables by the id of a task
 * @param tables those of the draft, by the bean of the step that asks them
 * @param usual by the id of a task; under the empty name of all tasks
 */
record Script(
        Diagram draft,
        Diagram before,
        Map<String, Map<String, Object>> outcomes,
        Map<String, Asked> tables,
        Map<String, Duration> usual) {

    /** A table of the draft and the step that asks it. */
    record Asked(TableStep step, DecisionTrials.Table table) {}

    Optional<Node> past(String element) {
        return before.find(element);
    }

    Duration usualTime(String task) {
        var ofAll = usual.getOrDefault("", Duration.ZERO);
        return usual.getOrDefault(task, ofAll);
    }

    boolean isDecision(Node node) {
        return node.step() != null && tables.containsKey(node.step());
    }

    /** What the step would have answered with the table of the draft; empty when it asks none of them, or had nothing to ask. */
    Optional<Map<String, Object>> decide(Node node, String key, int turn) {
        return Optional.ofNullable(node.step() == null ? null : tables.get(node.step()))
                .flatMap(asked -> asked.step().question(key, turn).map(question -> question.answer(asked.table())
                        .variables()));
    }

    /** As the reviewer wants it, else so that the order goes on: by the first flow that does not give up. */
    Map<String, Object> outcome(Node task) {
        return outcomes.getOrDefault(task.id(), goesOn(task, new HashSet<>()));
    }

    private Map<String, Object> goesOn(Node node, Set<String> seen) {
        if (!seen.add(node.id()) || node.outgoing().isEmpty()) {
            return Map.of();
        }
        if (node.isChoice() && node.outgoing().size() > 1) {
            return node.outgoing().stream()
                    .filter(flow -> draft.find(flow.target())
                            .filter(target -> !target.isEnd() || target.event() == null)
                            .isPresent())
                    .findFirst()
                    .map(draft::lesson)
                    .orElse(Map.of());
        }
        return draft.find(node.outgoing().get(0).target())
                .map(next -> goesOn(next, seen))
                .orElse(Map.of());
    }
}
