package io.comanda.studio.process.sandbox;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Stands in for a step, a task or a wait of the draft and does what was recorded of it. */
final class RecordedStep extends AbstractBpmnActivityBehavior {

    private final String element;
    private final @Nullable String item;

    /** @param item the variable that tells the turn of the multi-instance element around it */
    RecordedStep(String element, @Nullable String item) {
        this.element = element;
        this.item = item;
    }

    @Override
    public void execute(ActivityExecution token) throws Exception {
        carryOut(token, Play.current().arrive(element, turn(token, item)));
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
            Play.current().hold(token, element, answer.event());
        } else if (answer.waits()) {
            Play.current().stand(token, element, turn(token, item));
        } else {
            leave(token);
        }
    }

    static @Nullable String turn(ActivityExecution token, @Nullable String item) {
        return item == null || !(token.getVariable(item) instanceof String turn) ? null : turn;
    }

    /** Seen by the whole order, and first of all within its own turn. */
    private void set(ActivityExecution token, Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            token.setVariable(name, Variables.untypedValue(value, true));
            if (item != null) {
                own((ExecutionEntity) token).setVariableLocal(name, Variables.untypedValue(value, true));
            }
        });
    }

    private AbstractVariableScope own(AbstractVariableScope scope) {
        var parent = scope.getParentVariableScope();
        return scope.hasVariableLocal(item) || parent == null ? scope : own(parent);
    }
}
