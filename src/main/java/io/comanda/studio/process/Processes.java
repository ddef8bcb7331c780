package io.comanda.studio.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.studio.ElementCount;
import io.comanda.studio.ModelUnknown;
import io.comanda.studio.ProcessModel;
import io.comanda.studio.ProcessOverview;
import io.comanda.studio.ProcessVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Processes as they are deployed, with what is on its way in them. */
@Component
@Transactional(readOnly = true)
public class Processes {

    private final RepositoryService repository;
    private final ManagementService management;
    private final Deployments deployments;

    Processes(RepositoryService repository, ManagementService management, Deployments deployments) {
        this.repository = repository;
        this.management = management;
        this.deployments = deployments;
    }

    /** By their keys. */
    public List<ProcessOverview> all() {
        var moments = deployments.moments();
        var byKey = management.createProcessDefinitionStatisticsQuery().includeIncidents().list().stream()
                .collect(groupingBy(ProcessDefinitionStatistics::getKey, TreeMap::new, toList()));
        return byKey.values().stream()
                .map(versions -> overview(versions, moments))
                .toList();
    }

    /** @param version the newest if absent */
    public ProcessModel model(String key, @Nullable Integer version) {
        var versions = management.createProcessDefinitionStatisticsQuery().includeIncidents().list().stream()
                .filter(each -> each.getKey().equals(key))
                .sorted(comparing(ProcessDefinitionStatistics::getVersion).reversed())
                .toList();
        var shown = versions.stream()
                .filter(each -> version == null || each.getVersion() == version)
                .findFirst()
                .orElseThrow(() -> new ModelUnknown(key));
        var moments = deployments.moments();
        return new ProcessModel(
                key,
                name(shown),
                shown.getVersion(),
                Deployments.text(repository.getProcessModel(shown.getId())),
                elements(shown.getId()),
                versions.stream().map(each -> version(each, moments)).toList());
    }

    /** What stands where in all versions of a process. */
    public List<ElementCount> standing(String key) {
        var versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .list();
        if (versions.isEmpty()) {
            throw new ModelUnknown(key);
        }
        return versions.stream()
                .flatMap(version -> elements(version.getId()).stream())
                .toList();
    }

    private List<ElementCount> elements(String definition) {
        return management.createActivityStatisticsQuery(definition).includeIncidents().list().stream()
                .map(each -> new ElementCount(each.getId(), each.getInstances(), count(each.getIncidentStatistics())))
                .toList();
    }

    private static ProcessOverview overview(List<ProcessDefinitionStatistics> versions, Map<String, Instant> moments) {
        var newest = versions.stream()
                .max(comparing(ProcessDefinitionStatistics::getVersion))
                .orElseThrow();
        return new ProcessOverview(
                newest.getKey(),
                name(newest),
                newest.getVersion(),
                versions.size(),
                moment(newest, moments),
                versions.stream()
                        .mapToLong(ProcessDefinitionStatistics::getInstances)
                        .sum(),
                versions.stream()
                        .mapToLong(each -> count(each.getIncidentStatistics()))
                        .sum());
    }

    private static ProcessVersion version(ProcessDefinitionStatistics each, Map<String, Instant> moments) {
        return new ProcessVersion(
                each.getVersion(), moment(each, moments), each.getInstances(), count(each.getIncidentStatistics()));
    }

    private static Instant moment(ProcessDefinitionStatistics each, Map<String, Instant> moments) {
        return moments.getOrDefault(each.getDeploymentId(), Instant.EPOCH);
    }

    private static String name(ProcessDefinitionStatistics each) {
        return Optional.ofNullable(each.getName()).orElse(each.getKey());
    }

    private static int count(List<IncidentStatistics> incidents) {
        return incidents.stream().mapToInt(IncidentStatistics::getIncidentCount).sum();
    }
}
