package io.comanda.worklist.process;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hears from the engine which tasks changed and what failed for good. Found late, for the engine is made first. */
@Component
class TaskHistory implements HistoryEventHandler {

    private static final String COMPLETED = "completed";

    private final ObjectProvider<TaskIndex> index;
    private final ObjectProvider<IncidentNews> incidents;

    TaskHistory(ObjectProvider<TaskIndex> index, ObjectProvider<IncidentNews> incidents) {
        this.index = index;
        this.incidents = incidents;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task && task.getTaskId() != null) {
            if (task.getEndTime() != null) {
                index.getObject().ended(task.getTaskId(), COMPLETED.equals(task.getDeleteReason()));
            } else {
                index.getObject().touched(task.getTaskId());
            }
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            incidents.getObject().changed(incident.getId(), incident.getEndTime() != null);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
