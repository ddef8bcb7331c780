package io.comanda.worklist.process;

import io.comanda.access.Role;
import io.comanda.platform.engine.Step;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.TaskEscalated;
import io.comanda.worklist.TaskTimes;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A task was not done in time: it becomes more urgent, supervisors or whoever is set may take it, and it is said
 * aloud.
 */
@Component
@Step
class EscalateTaskListener implements TaskListener {

    private static final int URGENT = 80;

    private final Timeline timeline;
    private final Subjects subjects;
    private final Choice<TaskTimes> times;
    private final ApplicationEventPublisher events;

    EscalateTaskListener(
            Timeline timeline, Subjects subjects, KeptSettings settings, ApplicationEventPublisher events) {
        this.times = TaskTimes.choice(settings);
        this.timeline = timeline;
        this.subjects = subjects;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        var groups = groups(task);
        task.setPriority(Math.max(task.getPriority(), URGENT));
        var to = escalatedTo(task);
        if (!groups.contains(to.id())) {
            task.addCandidateGroup(to.id());
        }
        var subjectType = subjects.typeOf(task.getProcessDefinitionId());
        var subject = String.valueOf(task.getExecution().getProcessBusinessKey());
        timeline.record(new Entry(
                subjectType,
                subject,
                "worklist.TaskEscalated",
                Map.of("task", task.getName(), "group", String.join(", ", groups))));
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        events.publishEvent(new TaskEscalated(task.getId(), task.getName(), subjectType, subject, groups, to, due));
    }

    private Role escalatedTo(DelegateTask task) {
        var process =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
        return times.now()
                .of(process, task.getTaskDefinitionKey())
                .map(TaskTimes.Times::escalateTo)
                .orElse(Role.SUPERVISOR);
    }

    private static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }
}
