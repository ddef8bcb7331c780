package io.comanda.worklist.process;

import io.comanda.worklist.TaskKind;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of tasks in the newest diagrams. */
@Component
public class TaskKinds {

    private final RepositoryService repository;

    TaskKinds(RepositoryService repository) {
        this.repository = repository;
    }

    /** By process and name. */
    public List<TaskKind> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(this::kinds)
                .sorted(Comparator.comparing(TaskKind::processName).thenComparing(TaskKind::name))
                .toList();
    }

    private Stream<TaskKind> kinds(ProcessDefinition process) {
        return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new TaskKind(
                        process.getKey(),
                        Optional.ofNullable(process.getName()).orElse(process.getKey()),
                        task.getId(),
                        Optional.ofNullable(task.getName()).orElse(task.getId()),
                        groups(task.getCamundaCandidateGroups()),
                        time(task.getCamundaDueDate())));
    }

    private static List<String> groups(@Nullable String groups) {
        return groups == null ? List.of() : Arrays.asList(groups.split("\\s*,\\s*"));
    }

    /** A date or an expression is no time that holds for the kind. */
    private static @Nullable Duration time(@Nullable String due) {
        if (due == null || !due.matches("P[0-9DTHMSWdthmsw]+")) {
            return null;
        }
        return due.contains("T")
                ? Duration.parse(due)
                : Duration.ofDays(Period.parse(due).getDays());
    }
}
