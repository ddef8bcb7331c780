package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** An expression as the engine holds it. Reads variables, facts and steps by their plain names; never writes. */
record EngineExpression(String text, Optional<Term> term, StepCatalogue steps, KnownFacts facts) implements Expression {

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return term.isEmpty() ? text : term.get().value(new ScopeNames(scope, steps, facts));
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
}
