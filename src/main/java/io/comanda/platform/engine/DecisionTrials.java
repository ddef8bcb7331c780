package io.comanda.platform.engine;

import io.comanda.platform.engine.guard.ModelGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks tables that are not deployed, or those that are, without leaving a trace. */
@Component
public class DecisionTrials {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
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

        /** The outputs of the one matching row; empty when no row matches. */
        public Optional<Map<String, Object>> evaluate(Map<String, Object> inputs) {
            try {
                var result = engine.evaluateDecisionTable(decision, inputs);
                return Optional.ofNullable(result.getSingleResult()).map(row -> row.getEntryMap());
            } catch (DmnEngineException e) {
                throw new TableUnusable(decision.getKey(), e.getMessage());
            }
        }
    }

    /**
     * @param model the table to try, or nothing for the newest deployed one
     * @throws io.comanda.platform.engine.guard.ModelRefused if it holds what may not be run
     * @throws TableUnusable if it is no table of this decision
     */
    public Table table(String decision, @Nullable String model) {
        return new Table(parse(decision, model == null ? deployed(decision) : checked(decision, model)));
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
