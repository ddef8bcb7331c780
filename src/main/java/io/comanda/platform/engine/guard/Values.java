package io.comanda.platform.engine.guard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the values of variables compare: like with like, numbers by size whatever their type. */
final class Values {

    private Values() {}

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof CharSequence text && text.isEmpty()
                || value instanceof Collection<?> some && some.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof OtherThan known) {
            return known.same(right);
        }
        if (right instanceof OtherThan known) {
            return known.same(left);
        }
        if (left == null || right == null || left instanceof Boolean && right instanceof Boolean) {
            return Objects.equals(left, right);
        }
        return compare(left, right) == 0;
    }

    /** Whether the two can be compared at all. */
    static boolean sameKind(Object left, Object right) {
        return left.getClass() == right.getClass() || left instanceof Number && right instanceof Number;
    }

    static int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return decimal(a).compareTo(decimal(b));
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof Date a && right instanceof Date b) {
            return a.compareTo(b);
        }
        throw new ExpressionRefused("Cannot compare " + kind(left) + " with " + kind(right));
    }

    private static BigDecimal decimal(Number number) {
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new ExpressionRefused("Not a number that compares: " + number);
        }
    }

    private static String kind(@Nullable Object value) {
        return value == null ? "nothing" : value.getClass().getSimpleName();
    }
}
