package io.comanda.worklist.process;

import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.worklist.TaskTimes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives each new task the time that was set for its kind in the house, in place of the diagram's. The timer by which it
 * escalates goes with it: the diagram says that it does, the setting says when.
 */
@Component
class SetTaskTimes extends AbstractBpmnParseListener {

    private final Choice<TaskTimes> times;
    private final Clock clock;

    SetTaskTimes(KeptSettings settings, Clock clock) {
        this.times = TaskTimes.choice(settings);
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var tasks = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getTaskDefinitions();
        Objects.requireNonNull(tasks.get(activity.getActivityId()))
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::set);
    }

    private void set(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        times.now()
                .of(execution.getProcessDefinition().getKey(), task.getTaskDefinitionKey())
                .map(TaskTimes.Times::dueAfter)
                .ifPresent(dueAfter -> due(task, execution, dueAfter));
    }

    private void due(DelegateTask task, ExecutionEntity execution, Duration dueAfter) {
        var due = Date.from(clock.instant().plus(dueAfter));
        task.setDueDate(due);
        execution.getJobs().stream()
                .filter(job -> TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType()))
                .forEach(job -> job.setDuedate(due));
    }
}
