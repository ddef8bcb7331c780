package io.comanda.worklist.process;

import io.comanda.access.Role;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.TaskEscalated;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A task was not done in time: it becomes more urgent, supervisors may take it, and it is said aloud. */
@Component
class EscalateTaskListener implements TaskListener {

    private static final int URGENT = 80;

    private final Timeline timeline;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;

    EscalateTaskListener(Timeline timeline, Subjects subjects, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.subjects = subjects;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        var groups = groups(task);
        task.setPriority(Math.max(task.getPriority(), URGENT));
        if (!groups.contains(Role.SUPERVISOR.id())) {
            task.addCandidateGroup(Role.SUPERVISOR.id());
        }
        var subjectType = subjects.typeOf(task.getProcessDefinitionId());
        var subject = String.valueOf(task.getExecution().getProcessBusinessKey());
        timeline.record(new Entry(
                subjectType,
                subject,
                "worklist.TaskEscalated",
                Map.of("task", task.getName(), "group", String.join(", ", groups))));
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        events.publishEvent(new TaskEscalated(task.getId(), task.getName(), subjectType, subject, groups, due));
    }

    private static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }
}
