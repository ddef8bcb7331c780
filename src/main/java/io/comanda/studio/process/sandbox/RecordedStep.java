package io.comanda.studio.process.sandbox;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Stands in for a step, a task or a wait of the draft and does what was recorded of it. */
final class RecordedStep extends AbstractBpmnActivityBehavior {

    private final Stand stand;

    RecordedStep(Stand stand) {
        this.stand = stand;
    }

    @Override
    public void execute(ActivityExecution token) throws Exception {
        carryOut(token, Play.current().arrive(stand.at(token)));
    }

    /** @param answer what it does now, after it has waited */
    @Override
    public void signal(ActivityExecution token, String name, Object answer) throws Exception {
        carryOut(token, (Answer) answer);
    }

    private void carryOut(ActivityExecution token, Answer answer) throws Exception {
        set(token, answer.variables());
        if (answer.error() != null) {
            executeWithErrorPropagation(token, () -> {
                throw new BpmnError(answer.error());
            });
        } else if (answer.event() != null) {
            Play.current().hold(stand.at(token), answer.event());
        } else if (answer.waits()) {
            Play.current().stand(stand.at(token));
        } else {
            leave(token);
        }
    }

    /** Seen by the whole order, and first of all within its own turn. */
    void set(ActivityExecution token, Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            token.setVariable(name, Variables.untypedValue(value, true));
            if (stand.item() != null) {
                own((ExecutionEntity) token).setVariableLocal(name, Variables.untypedValue(value, true));
            }
        });
    }

    private AbstractVariableScope own(AbstractVariableScope scope) {
        var parent = scope.getParentVariableScope();
        return scope.hasVariableLocal(stand.item()) || parent == null ? scope : own(parent);
    }
}
