package io.comanda.platform.engine.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Reads the whole language of models: {@code ${stockComplete and (total > 500 or customerClass == 'A')}}. Names,
 * literals, comparisons, {@code and}, {@code or}, {@code not}, {@code empty} and the ternary; nothing else.
 */
final class ConditionParser {

    private static final int LONGEST = 500;
    private static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId",
            "and",
            "or",
            "not",
            "empty",
            "div",
            "mod",
            "instanceof",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge");

    private final String text;
    private final List<Token> tokens;
    private int at;

    private ConditionParser(String text) {
        this.text = text;
        this.tokens = Token.read(text);
    }

    /** @param text without the surrounding <code>${ }</code> */
    static Term parse(String text) {
        if (text.length() > LONGEST) {
            throw new ExpressionRefused("An expression has at most " + LONGEST + " characters");
        }
        var parser = new ConditionParser(text);
        var term = parser.choice();
        if (parser.at < parser.tokens.size()) {
            throw parser.unexpected();
        }
        return term;
    }

    private Term choice() {
        var condition = either();
        if (!skip("?")) {
            return condition;
        }
        var yes = choice();
        expect(":");
        return new Term.Choice(condition, yes, choice());
    }

    private Term either() {
        var term = both();
        while (skip("||") || skip("or")) {
            term = new Term.Either(term, both());
        }
        return term;
    }

    private Term both() {
        var term = comparison();
        while (skip("&&") || skip("and")) {
            term = new Term.Both(term, comparison());
        }
        return term;
    }

    private Term comparison() {
        var left = unary();
        var operator = peek().literal() ? null : Operator.of(peek().text()).orElse(null);
        if (operator == null) {
            return left;
        }
        at++;
        return new Term.Comparison(left, operator, unary());
    }

    private Term unary() {
        if (skip("!") || skip("not")) {
            return new Term.Not(unary());
        }
        if (skip("empty")) {
            return new Term.Empty(unary());
        }
        if (skip("(")) {
            var inner = choice();
            expect(")");
            return inner;
        }
        return operand();
    }

    private Term operand() {
        var token = peek();
        at++;
        return switch (token.kind()) {
            case TEXT -> new Term.Literal(token.text());
            case NUMBER -> new Term.Literal(new BigDecimal(token.text()));
            case WORD -> word(token.text());
            default -> {
                at--;
                throw unexpected();
            }
        };
    }

    private Term word(String word) {
        return switch (word) {
            case "true" -> new Term.Literal(true);
            case "false" -> new Term.Literal(false);
            case "null" -> new Term.Literal(null);
            default -> name(word);
        };
    }

    private Term name(String word) {
        if (RESERVED.contains(word)) {
            at--;
            throw unexpected();
        }
        return new Term.Name(word);
    }

    private boolean skip(String sign) {
        if (peek().literal() || !peek().text().equals(sign)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw unexpected();
        }
    }

    private Token peek() {
        return at < tokens.size() ? tokens.get(at) : Token.END;
    }

    private ExpressionRefused unexpected() {
        var what = peek() == Token.END ? "the end" : "'" + peek().text() + "'";
        return new ExpressionRefused("Not understood at " + what + ": " + text);
    }
}
