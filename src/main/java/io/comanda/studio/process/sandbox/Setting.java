package io.comanda.studio.process.sandbox;

import io.comanda.studio.DryRunPlace.PlaceKind;
import io.comanda.studio.StepDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a made-up order finds on its way: a draft with its tables, the catalogue of steps, and what messages bring.
 *
 * @param steps of the catalogue by bean, in the reader's language
 * @param brought variables by the names of messages
 * @param forms their content by key
 */
record Setting(
        Script script,
        Map<String, StepDescription> steps,
        Map<String, Set<String>> brought,
        Function<String, Optional<String>> forms,
        Map<String, Object> facts) {

    Diagram draft() {
        return script.draft();
    }

    Optional<Script.Asked> table(Node node) {
        return Optional.ofNullable(node.step() == null ? null : script.tables().get(node.step()));
    }

    Optional<StepDescription> step(Node node) {
        return Optional.ofNullable(node.step() == null ? null : steps.get(node.step()));
    }

    /** Whether somebody has to say what happens there. */
    boolean isChoice(Node node) {
        return node.isTask()
                || node.isWait()
                || step(node)
                        .filter(step ->
                                !step.writes().isEmpty() || !step.errors().isEmpty())
                        .isPresent();
    }

    /** Kinds of those that are sent there. */
    List<String> mails(Node node) {
        return step(node).map(StepDescription::mails).orElse(List.of());
    }

    PlaceKind kind(Node node) {
        if (node.isTask()) {
            return PlaceKind.TASK;
        }
        if (node.isWait()) {
            return PlaceKind.WAIT;
        }
        return table(node).isPresent() ? PlaceKind.TABLE : PlaceKind.STEP;
    }
}
