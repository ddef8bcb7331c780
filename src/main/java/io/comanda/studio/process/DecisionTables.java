package io.comanda.studio.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.studio.DecisionModel;
import io.comanda.studio.DecisionOverview;
import io.comanda.studio.ModelUnknown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decision tables as they are deployed. */
@Component
@Transactional(readOnly = true)
public class DecisionTables {

    private final RepositoryService repository;
    private final Deployments deployments;

    DecisionTables(RepositoryService repository, Deployments deployments) {
        this.repository = repository;
        this.deployments = deployments;
    }

    /** By their keys. */
    public List<DecisionOverview> all() {
        var moments = deployments.moments();
        var byKey = repository.createDecisionDefinitionQuery().list().stream()
                .collect(groupingBy(DecisionDefinition::getKey, TreeMap::new, toList()));
        return byKey.values().stream()
                .map(versions -> overview(versions, moments))
                .toList();
    }

    /** @param version the newest if absent */
    public DecisionModel model(String key, @Nullable Integer version) {
        var versions = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
        var shown = versions.stream()
                .filter(each -> version == null || each.getVersion() == version)
                .findFirst()
                .orElseThrow(() -> new ModelUnknown(key));
        return new DecisionModel(
                key,
                name(shown),
                shown.getVersion(),
                Deployments.text(repository.getDecisionModel(shown.getId())),
                versions.stream().map(DecisionDefinition::getVersion).toList());
    }

    private static DecisionOverview overview(List<DecisionDefinition> versions, Map<String, Instant> moments) {
        var newest =
                versions.stream().max(comparing(DecisionDefinition::getVersion)).orElseThrow();
        return new DecisionOverview(
                newest.getKey(),
                name(newest),
                newest.getVersion(),
                versions.size(),
                moments.getOrDefault(newest.getDeploymentId(), Instant.EPOCH));
    }

    private static String name(DecisionDefinition each) {
        return Optional.ofNullable(each.getName()).orElse(each.getKey());
    }
}
