package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Makes an engine that holds only what the guard allows and, should something get past the guard, has nothing to run it
 * with.
 */
@Component
public class EngineHardening {

    private final ModelGuard guard;
    private final StepCatalogue steps;
    private final KnownFacts facts;

    EngineHardening(ModelGuard guard, StepCatalogue steps, KnownFacts facts) {
        this.guard = guard;
        this.steps = steps;
        this.facts = facts;
    }

    public void apply(ProcessEngineConfigurationImpl engine) {
        refuseModels(engine);
        disarm(engine);
    }

    /** First line: what the guard does not know is not deployed, and not parsed wherever it comes from. */
    void refuseModels(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(List.of(new GuardedDeployment(guard)));
        guardParsing(engine);
    }

    void guardParsing(ProcessEngineConfigurationImpl engine) {
        engine.setBpmnParseFactory(parser -> new GuardedParse(parser, guard));
    }

    /** Second line: no general expressions, no scripts, no classes by name. */
    void disarm(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new Expressions(steps, facts));
        engine.setDmnElProvider(expression -> {
            throw new ExpressionRefused("Decisions speak FEEL: " + Quote.of(expression));
        });
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(noClasses());
        engine.setFormValidators(new NoValidators());
        engine.setCustomPreBPMNParseListeners(List.of(new BoundedLoops(), new BoundedRun()));
        BoundedRun.bind(engine);
        engine.setBeans(Map.of());
        engine.setCmmnEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptCompilation(false);
    }

    private static ArtifactFactory noClasses() {
        return new ArtifactFactory() {
            @Override
            public <T> T getArtifact(Class<T> type) {
                throw new ExpressionRefused("Models name steps, not classes: " + type.getName());
            }
        };
    }
}
