package io.comanda.platform.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The comparisons, each with its sign and its word. */
enum Operator {
    EQUAL(n -> n == 0, "==", "eq"),
    UNEQUAL(n -> n != 0, "!=", "ne"),
    AT_MOST(n -> n <= 0, "<=", "le"),
    LESS(n -> n < 0, "<", "lt"),
    AT_LEAST(n -> n >= 0, ">=", "ge"),
    MORE(n -> n > 0, ">", "gt");

    private final IntPredicate fits;
    private final List<String> signs;

    Operator(IntPredicate fits, String... signs) {
        this.fits = fits;
        this.signs = List.of(signs);
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(o -> o.signs.contains(sign)).findFirst();
    }

    boolean holds(@Nullable Object left, @Nullable Object right) {
        if (this == EQUAL || this == UNEQUAL) {
            return Values.same(left, right) == (this == EQUAL);
        }
        return fits.test(Values.compare(left, right));
    }
}
