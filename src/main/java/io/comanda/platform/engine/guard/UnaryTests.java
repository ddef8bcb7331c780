package io.comanda.platform.engine.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a decision table allows, as far as it is plain: values, comparisons and intervals of numbers, lists of
 * them, {@code not(…)}, and nothing for everything.
 *
 * @param mentioned the values at which something changes
 */
record UnaryTests(Predicate<Object> allows, List<Object> mentioned) {

    private static final String NUMBER = "-?\\d{1,18}(?:\\.\\d{1,9})?";
    private static final Pattern VALUE = Pattern.compile("\"([^\"\\\\]*)\"|(" + NUMBER + ")|(true|false)");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
    private static final Pattern INTERVAL =
            Pattern.compile("([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Empty for what is written in more of FEEL than this. */
    static Optional<UnaryTests> parse(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(new UnaryTests(value -> true, List.of()));
        }
        var not = NOT.matcher(text);
        return not.matches()
                ? list(not.group(1)).map(inner -> new UnaryTests(inner.allows.negate(), inner.mentioned))
                : list(text);
    }

    private static Optional<UnaryTests> list(String text) {
        Predicate<Object> any = value -> false;
        var mentioned = new ArrayList<Object>();
        for (var piece : COMMA.split(text, -1)) {
            var test = one(piece.strip());
            if (test == null) {
                return Optional.empty();
            }
            any = any.or(test.allows);
            mentioned.addAll(test.mentioned);
        }
        return Optional.of(new UnaryTests(any, mentioned));
    }

    private static @Nullable UnaryTests one(String text) {
        var value = VALUE.matcher(text);
        if (value.matches()) {
            var literal = literal(value.group(1), value.group(2), text);
            return new UnaryTests(
                    given -> Values.sameKind(given, literal) && Values.same(given, literal), List.of(literal));
        }
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return bound(comparison.group(1), new BigDecimal(comparison.group(2)));
        }
        var interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            return null;
        }
        var low = bound(interval.group(1).equals("[") ? ">=" : ">", new BigDecimal(interval.group(2)));
        var high = bound(interval.group(4).equals("]") ? "<=" : "<", new BigDecimal(interval.group(3)));
        return new UnaryTests(low.allows.and(high.allows), List.of(low.mentioned.get(0), high.mentioned.get(0)));
    }

    private static Object literal(@Nullable String quoted, @Nullable String number, String word) {
        if (quoted != null) {
            return quoted;
        }
        return number == null ? (Object) Boolean.valueOf(word) : new BigDecimal(number);
    }

    private static UnaryTests bound(String sign, BigDecimal edge) {
        var operator = Operator.of(sign).orElseThrow();
        return new UnaryTests(value -> value instanceof Number && operator.holds(value, edge), List.of(edge));
    }
}
