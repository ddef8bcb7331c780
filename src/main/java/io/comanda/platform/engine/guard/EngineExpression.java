package io.comanda.platform.engine.guard;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** An expression as the engine holds it. Reads variables and steps by their plain names; never writes. */
record EngineExpression(String text, Optional<Term> term, StepCatalogue steps) implements Expression {

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return term.isEmpty() ? text : term.get().value(new Names(scope, steps));
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ExpressionRefused("Expressions only read: " + text);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return term.isEmpty();
    }

    private record Names(VariableScope variables, StepCatalogue steps) implements Term.Scope {

        @Override
        public boolean knows(String name) {
            return steps.has(name) || variables.hasVariable(name);
        }

        @Override
        public @Nullable Object get(String name) {
            return steps.has(name) ? steps.bean(name) : variables.getVariable(name);
        }
    }
}
