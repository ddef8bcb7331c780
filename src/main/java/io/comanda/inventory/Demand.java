package io.comanda.inventory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is served first among those who wait: the greater priority, then the earlier wish, then the older order, then the
 * smaller number.
 *
 * @param priority class of the customer, the greater number first
 * @param requestedOn when the goods are wanted; null comes last
 * @param orderedAt null means now
 */
public record Demand(int priority, @Nullable LocalDate requestedOn, @Nullable Instant orderedAt) {

    public static Demand of(int priority) {
        return new Demand(priority, null, null);
    }
}
