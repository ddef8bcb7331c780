package io.comanda.platform.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables. */
@Component
public class Decisions {

    private final DecisionService decisions;

    Decisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The outputs of the one matching row; empty when no row matches. */
    public Optional<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        var result = decisions.evaluateDecisionTableByKey(decision, inputs);
        return Optional.ofNullable(result.getSingleResult()).map(row -> row.getEntryMap());
    }
}
