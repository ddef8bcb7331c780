package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/**
 * The only expressions the engine knows: literal text, or one term of the small language in <code>${ }</code>. It takes
 * the place of the general expression engine everywhere in BPMN, so that there is nothing left to break out of.
 */
final class Expressions implements ExpressionManager {

    private static final Pattern WHOLE = Pattern.compile("\\s*\\$\\{(?<term>.*)}\\s*", Pattern.DOTALL);

    private final StepCatalogue steps;
    private final KnownFacts facts;

    Expressions(StepCatalogue steps, KnownFacts facts) {
        this.steps = steps;
        this.facts = facts;
    }

    @Override
    public Expression createExpression(String text) {
        return new EngineExpression(text, parse(text), steps, facts);
    }

    /** The engine's own date functions; models cannot call functions. */
    @Override
    public void addFunction(String name, Method function) {
        // nothing calls them
    }

    /** Empty for literal text; refuses what is neither that nor a term. */
    static Optional<Term> parse(String text) {
        if (!isExpression(text)) {
            return Optional.empty();
        }
        var whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw new ExpressionRefused("Text and expression do not mix: " + text);
        }
        return Optional.of(ConditionParser.parse(whole.group("term")));
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }
}
