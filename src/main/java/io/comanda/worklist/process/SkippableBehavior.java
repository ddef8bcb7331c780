package io.comanda.worklist.process;

import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Does what the step does, unless somebody has said to go past it. */
final class SkippableBehavior extends TaskActivityBehavior {

    private final ActivityBehavior step;

    SkippableBehavior(ActivityBehavior step) {
        this.step = step;
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        var mark = SkippableSteps.markOf(execution.getCurrentActivityId());
        if (execution.hasVariable(mark)) {
            execution.removeVariable(mark);
            leave(execution);
        } else {
            step.execute(execution);
        }
    }
}
