package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What a plain name in an expression means: a step, else a variable, else a fact of what the process carries. */
record ScopeNames(VariableScope variables, StepCatalogue steps, KnownFacts facts) implements Term.Scope {

    @Override
    public boolean knows(String name) {
        return steps.has(name) || variables.hasVariable(name) || isFact(name);
    }

    @Override
    public @Nullable Object get(String name) {
        if (steps.has(name)) {
            return steps.bean(name);
        }
        return variables.hasVariable(name) || !isFact(name) ? variables.getVariable(name) : fact(name);
    }

    private boolean isFact(String name) {
        var instance = instance();
        return instance != null && instance.getBusinessKey() != null && facts.knows(process(instance), name);
    }

    private @Nullable Object fact(String name) {
        var instance = instance();
        return instance == null
                ? null
                : facts.values(process(instance), instance.getBusinessKey()).get(name);
    }

    private static String process(ExecutionEntity instance) {
        return instance.getProcessDefinition().getKey();
    }

    private @Nullable ExecutionEntity instance() {
        if (variables instanceof ExecutionEntity execution) {
            return execution.getProcessInstance();
        }
        return variables instanceof TaskEntity task && task.getExecution() != null
                ? task.getExecution().getProcessInstance()
                : null;
    }
}
