package io.comanda.platform.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people read: instances, steps, human tasks and incidents. Leaves out gateways, the start and end events
 * inside sub-processes, variables and the log of successful jobs: facts live in the tables of the modules, and each row not written makes an order cheaper.
 */
class LeanHistory extends AbstractHistoryLevel {

    private static final Set<HistoryEventTypes> KEPT = EnumSet.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.TASK_INSTANCE_CREATE,
            HistoryEventTypes.TASK_INSTANCE_UPDATE,
            HistoryEventTypes.TASK_INSTANCE_MIGRATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE,
            HistoryEventTypes.TASK_INSTANCE_DELETE,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.JOB_FAIL);

    private static final Set<HistoryEventTypes> OF_STEPS =
            EnumSet.of(HistoryEventTypes.ACTIVITY_INSTANCE_START, HistoryEventTypes.ACTIVITY_INSTANCE_END);

    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return "lean";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return type instanceof HistoryEventTypes known && KEPT.contains(known) && !saysNothing(known, entity);
    }

    private static boolean saysNothing(HistoryEventTypes type, @Nullable Object entity) {
        return OF_STEPS.contains(type)
                && entity instanceof ExecutionEntity execution
                && execution.getActivity() != null
                && saysNothing(execution.getActivity());
    }

    private static boolean saysNothing(ActivityImpl activity) {
        return switch ((String) activity.getProperty("type")) {
            case "exclusiveGateway" -> true;
            case "startEvent", "noneEndEvent" -> activity.getFlowScope() != activity.getProcessDefinition();
            default -> false;
        };
    }
}
