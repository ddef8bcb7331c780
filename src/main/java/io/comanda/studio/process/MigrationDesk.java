package io.comanda.studio.process;

import io.comanda.studio.MigrationImpossible;
import io.comanda.studio.MigrationPreview;
import io.comanda.studio.MigrationPreview.Choice;
import io.comanda.studio.MigrationPreview.Step;
import io.comanda.studio.MigrationState;
import io.comanda.studio.MigrationTrial;
import io.comanda.studio.MigrationWish;
import io.comanda.studio.ModelUnknown;
import io.comanda.studio.domain.Migration;
import io.comanda.studio.domain.MigrationTurns;
import io.comanda.studio.domain.StandingInstances;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.type.ModelElementType;
import org.springframework.stereotype.Component;

/** Says what a migration would do, from the two diagrams and from where the instances stand. */
@Component
public class MigrationDesk {

    /** Beyond this a trial is a sample. */
    private static final int MOST_TRIED = 1_000;

    private final RepositoryService repository;
    private final MigrationPlans plans;
    private final Migrating migrating;
    private final StandingInstances instances;
    private final MigrationTurns turns;
    private final MigrationTexts texts;

    MigrationDesk(
            RepositoryService repository,
            MigrationPlans plans,
            Migrating migrating,
            StandingInstances instances,
            MigrationTurns turns,
            MigrationTexts texts) {
        this.repository = repository;
        this.plans = plans;
        this.migrating = migrating;
        this.instances = instances;
        this.turns = turns;
        this.texts = texts;
    }

    public MigrationPreview preview(String process, MigrationWish wish) {
        var source = version(process, wish.from());
        var target = version(process, wish.to());
        var proposal = plans.propose(source.getId(), target.getId(), wish.chosen());
        var standing = instances.of(source.getId());
        var counts = new TreeMap<String, Long>();
        standing.forEach(each -> each.steps().forEach(step -> counts.merge(step, 1L, Long::sum)));
        var movable = standing.stream()
                .filter(each -> proposal.mapping().keySet().containsAll(each.steps()))
                .count();
        proposal.problems().keySet().forEach(step -> counts.putIfAbsent(step, 0L));
        var before = nodes(source);
        var after = nodes(target);
        var steps = counts.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue(), proposal, before, after))
                .toList();
        return new MigrationPreview(
                wish.from(), wish.to(), standing.size(), movable, movable > 0 || standing.isEmpty(), steps);
    }

    public Migration plan(String process, MigrationWish wish, String who) {
        var source = version(process, wish.from());
        var target = version(process, wish.to());
        var proposal = plans.propose(source.getId(), target.getId(), wish.chosen());
        proposal.problems().forEach((step, problem) -> {
            if (wish.chosen().containsKey(step)) {
                throw new MigrationImpossible(process, texts.say(problem));
            }
        });
        return new Migration(
                "",
                process,
                source.getId(),
                target.getId(),
                wish.from(),
                wish.to(),
                proposal.mapping(),
                MigrationState.READY,
                0,
                who,
                Instant.EPOCH);
    }

    public MigrationTrial tryOut(Migration migration) {
        var plan = plans.plan(migration.process(), migration.source(), migration.target(), migration.mapping());
        var problems = new LinkedHashMap<String, List<String>>();
        var waiting = turns.waiting(migration.number(), MOST_TRIED);
        for (var turn : waiting) {
            migrating.problem(plan, turn.instance()).ifPresent(reason -> problems.computeIfAbsent(
                            reason, r -> new ArrayList<>())
                    .add(Optional.ofNullable(turn.businessKey()).orElse(turn.instance())));
        }
        var stuck = problems.values().stream().mapToInt(List::size).sum();
        return new MigrationTrial(
                waiting.size(),
                waiting.size() - stuck,
                problems.entrySet().stream()
                        .map(entry -> new MigrationTrial.Problem(
                                texts.say(entry.getKey()),
                                entry.getValue().size(),
                                entry.getValue().get(0)))
                        .toList());
    }

    /** @throws io.comanda.studio.MigrationImpossible if the plan does not hold the other way round */
    public void requireWayBack(Migration migration) {
        plans.plan(migration.process(), migration.target(), migration.source(), migration.reversed());
    }

    private ProcessDefinition version(String process, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult())
                .orElseThrow(() -> new ModelUnknown(process));
    }

    private Map<String, FlowNode> nodes(ProcessDefinition definition) {
        var nodes = new LinkedHashMap<String, FlowNode>();
        repository
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> nodes.put(node.getId(), node));
        return nodes;
    }

    private Step step(
            String id,
            long count,
            MigrationPlans.Proposal proposal,
            Map<String, FlowNode> before,
            Map<String, FlowNode> after) {
        var node = Optional.ofNullable(before.get(id));
        return new Step(
                id,
                node.map(MigrationDesk::name).orElse(id),
                count,
                proposal.mapping().get(id),
                Optional.ofNullable(proposal.problems().get(id)).map(texts::say).orElse(null),
                node.map(each -> choices(each.getElementType(), after)).orElse(List.of()));
    }

    private static List<Choice> choices(ModelElementType kind, Map<String, FlowNode> after) {
        return after.values().stream()
                .filter(node -> node.getElementType().getTypeName().equals(kind.getTypeName()))
                .map(node -> new Choice(node.getId(), name(node)))
                .toList();
    }

    private static String name(FlowNode node) {
        return Optional.ofNullable(node.getName())
                .filter(name -> !name.isBlank())
                .orElse(node.getId());
    }
}
