package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that an end does not lie before its start. */
final class Validity {

    private Validity() {}

    static List<Violation> check(LocalDate from, @Nullable LocalDate to) {
        return to == null || !to.isBefore(from)
                ? List.of()
                : List.of(new Violation("/validTo", "range", "lies before validFrom"));
    }
}
