package io.comanda.platform.engine.guard;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.jspecify.annotations.Nullable;

/** The number or collection a multi-instance step turns over, refused when it is too large. */
record BoundedTurns(String text, Read source) implements Expression {

    /** Where the number or collection comes from. */
    interface Read {
        @Nullable
        Object of(VariableScope scope);
    }

    static void bind(MultiInstanceActivityBehavior behavior) {
        Optional.ofNullable(behavior.getLoopCardinalityExpression())
                .ifPresent(e -> behavior.setLoopCardinalityExpression(of(e)));
        Optional.ofNullable(behavior.getCollectionExpression()).ifPresent(e -> behavior.setCollectionExpression(of(e)));
        Optional.ofNullable(behavior.getCollectionVariable()).ifPresent(variable -> {
            behavior.setCollectionExpression(new BoundedTurns(variable, scope -> scope.getVariable(variable)));
            behavior.setCollectionVariable(null);
        });
    }

    private static BoundedTurns of(Expression expression) {
        return new BoundedTurns(expression.getExpressionText(), expression::getValue);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        var value = source.of(scope);
        if (turns(value) > SizeRule.MOST_TURNS) {
            throw new ExpressionRefused(text + " asks for more than " + SizeRule.MOST_TURNS + " turns");
        }
        return value;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ExpressionRefused("Expressions only read: " + text);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    private static long turns(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Number number ? number.longValue() : 0;
    }
}
