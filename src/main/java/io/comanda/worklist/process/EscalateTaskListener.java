package io.comanda.worklist.process;

import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.TaskEscalated;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A task was not done in time: it moves up, supervisors see it too, and the story of its order says so. */
@Component
class EscalateTaskListener implements TaskListener {

    private static final int URGENT = 100;

    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    EscalateTaskListener(Timeline timeline, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        var subject = task.getExecution().getProcessBusinessKey();
        task.setPriority(URGENT);
        task.addCandidateGroup("supervisor");
        timeline.record(Entry.order(subject, "worklist.TaskEscalated", Map.of("task", task.getName())));
        events.publishEvent(new TaskEscalated(task.getId(), task.getName(), subject));
    }
}
