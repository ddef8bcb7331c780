package io.comanda.platform.engine;

import io.comanda.platform.engine.guard.ModelGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks tables that are not deployed, or those that are, without leaving a trace. */
@Component
public class DecisionTrials {

    private final ThreadLocal<List<String>> matched = ThreadLocal.withInitial(List::of);
    private final DmnEngine engine = engine();
    private final RepositoryService repository;
    private final ModelGuard guard;

    DecisionTrials(RepositoryService repository, ModelGuard guard) {
        this.repository = repository;
        this.guard = guard;
    }

    /** A table to be asked any number of times. */
    public final class Table {

        private final DmnDecision decision;

        private Table(DmnDecision decision) {
            this.decision = decision;
        }

        /** Ids of its rows, from the top. */
        public List<String> rows() {
            return ((DmnDecisionTableImpl) decision.getDecisionLogic())
                    .getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
        }

        /** What it asks for. */
        public List<Column> columns() {
            return ((DmnDecisionTableImpl) decision.getDecisionLogic())
                    .getInputs().stream().map(DecisionTrials::column).toList();
        }

        /** @throws TableUnusable if it cannot answer */
        public Answer ask(Map<String, Object> inputs) {
            try {
                var result = engine.evaluateDecisionTable(decision, inputs);
                return new Answer(
                        matched.get(),
                        Optional.ofNullable(result.getSingleResult())
                                .map(row -> row.getEntryMap())
                                .orElse(Map.of()));
            } catch (DmnEngineException e) {
                throw new TableUnusable(decision.getKey(), e.getMessage());
            }
        }
    }

    /**
     * A column of inputs.
     *
     * @param name by which it reads the input
     * @param label its heading
     */
    public record Column(String name, @Nullable String label, VariableKind kind) {}

    /**
     * What a table says.
     *
     * @param rows ids of those that matched; none when no row does
     * @param outputs of the one that counts; none when no row does
     */
    public record Answer(List<String> rows, Map<String, Object> outputs) {}

    /**
     * @param model the table to try, or nothing for the newest deployed one
     * @throws io.comanda.platform.engine.guard.ModelRefused if it holds what may not be run
     * @throws TableUnusable if it is no table of this decision
     */
    public Table table(String decision, @Nullable String model) {
        return new Table(parse(decision, model == null ? deployed(decision) : checked(decision, model)));
    }

    private static Column column(DmnDecisionTableInputImpl input) {
        var expression = input.getExpression();
        var type = expression.getTypeDefinition() == null
                ? ""
                : expression.getTypeDefinition().getTypeName();
        var kind =
                switch (type) {
                    case "boolean" -> VariableKind.FLAG;
                    case "string" -> VariableKind.TEXT;
                    default -> VariableKind.NUMBER;
                };
        return new Column(expression.getExpression().strip(), input.getName(), kind);
    }

    private DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(asked -> matched.set(asked.getMatchingRules().stream()
                        .map(rule -> rule.getId())
                        .toList()));
        return configuration.buildEngine();
    }

    private byte[] checked(String decision, String model) {
        var bytes = model.getBytes(StandardCharsets.UTF_8);
        guard.check(decision + ".dmn", bytes);
        return bytes;
    }

    private byte[] deployed(String decision) {
        var newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        try (var model = repository.getDecisionModel(newest.getId())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DmnDecision parse(String key, byte[] model) {
        try {
            var decision = engine.parseDecision(key, new ByteArrayInputStream(model));
            if (!decision.isDecisionTable()) {
                throw new TableUnusable(key, "It is no decision table");
            }
            return decision;
        } catch (DmnEngineException e) {
            throw new TableUnusable(key, e.getMessage());
        }
    }
}
