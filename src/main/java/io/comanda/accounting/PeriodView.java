package io.comanda.accounting;

import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month of the books.
 *
 * @param month its first day
 * @param debit all that was booked in it; credit is the same
 * @param lastChange who closed or opened it last
 */
public record PeriodView(LocalDate month, boolean closed, Money debit, @Nullable PeriodChange lastChange) {

    /** @param closed or opened again */
    public record PeriodChange(boolean closed, String reason, String by, Instant at) {}
}
