package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.KnownFacts;
import io.comanda.platform.engine.TableStep;
import io.comanda.platform.engine.guard.Condition;
import io.comanda.studio.domain.PastRuns;
import io.comanda.studio.domain.PastVersions;
import io.comanda.studio.process.LiveModels;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Sets the stage for a draft. */
@Component
class Replayers {

    /** Tasks of this time tell how long people usually take. */
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final SandboxEngine sandbox;
    private final LiveModels live;
    private final RepositoryService repository;
    private final DecisionTrials trials;
    private final List<TableStep> steps;
    private final KnownFacts facts;
    private final PastRuns past;
    private final Clock clock;

    Replayers(
            SandboxEngine sandbox,
            LiveModels live,
            RepositoryService repository,
            DecisionTrials trials,
            List<TableStep> steps,
            KnownFacts facts,
            PastRuns past,
            Clock clock) {
        this.sandbox = sandbox;
        this.live = live;
        this.repository = repository;
        this.trials = trials;
        this.steps = steps;
        this.facts = facts;
        this.past = past;
        this.clock = clock;
    }

    /**
     * @param process whose orders are replayed; its live diagram where the draft has none
     * @param files of the draft by name
     * @param outcomes what to answer where a person is asked anew: variables by the id of the task
     */
    Replayer open(String process, Map<String, String> files, Map<String, Map<String, Object>> outcomes) {
        var stage = Stage.of(sandbox, process, new Models(files, live));
        var draft = stage.draft();
        var tables = tables(files);
        var usual = past.usualTimes(process, clock.instant().minus(LOOKED_BACK));
        return new Replayer(
                stage,
                before -> new Script(draft, before, outcomes, tables, usual),
                this::drawn,
                orders -> asksForFacts(process, draft) ? facts.values(process, orders) : Map.of());
    }

    private boolean asksForFacts(String process, Diagram draft) {
        return draft.conditions()
                .anyMatch(condition -> Condition.of(condition).names().anyMatch(name -> facts.knows(process, name)));
    }

    private Map<String, Script.Asked> tables(Map<String, String> files) {
        return steps.stream()
                .filter(step -> files.containsKey(step.decision() + ".dmn"))
                .collect(toMap(TableStep::step, step -> new Script.Asked(step, table(step, files))));
    }

    private DecisionTrials.Table table(TableStep step, Map<String, String> files) {
        return trials.table(step.decision(), files.get(step.decision() + ".dmn"));
    }

    /** As it was deployed, together with all an order called on its way. */
    private Diagram drawn(PastVersions on) {
        return DiagramReader.read(
                repository.getBpmnModelInstance(on.definition()),
                (path, call) -> Optional.ofNullable(on.called().get(path)).map(repository::getBpmnModelInstance));
    }
}
