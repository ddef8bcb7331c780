package io.comanda.amendment;

import io.comanda.kernel.Money;
import io.comanda.ordering.OrderChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an order.
 *
 * @param before what the order came to, gross
 * @param after what it is to come to
 * @param outcome code of why it was refused; null while it is under way or when it is done
 */
public record AmendmentView(
        String number,
        String orderNumber,
        AmendmentState state,
        OrderChange change,
        @Nullable String reason,
        Money before,
        Money after,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome) {}
