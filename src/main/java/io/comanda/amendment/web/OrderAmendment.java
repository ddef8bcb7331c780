package io.comanda.amendment.web;

import io.comanda.amendment.AmendmentState;
import io.comanda.amendment.AmendmentView;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderChange;
import io.comanda.platform.text.FactWords;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change of an order, as it was asked for and what came of it.
 *
 * @param before what the order came to, gross
 * @param after what it is to come to
 * @param outcome code of why nothing of it was done; null while it is under way or when it is done
 * @param why the same in the reader's language
 */
record OrderAmendment(
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
        @Nullable String outcome,
        @Nullable String why) {

    static OrderAmendment of(AmendmentView known, FactWords words, Locale locale) {
        var outcome = known.outcome();
        return new OrderAmendment(
                known.number(),
                known.orderNumber(),
                known.state(),
                known.change().withoutToken(),
                known.reason(),
                known.before(),
                known.after(),
                known.requestedBy(),
                known.requestedAt(),
                known.endedAt(),
                outcome,
                outcome == null ? null : words.in(locale, "outcome", outcome));
    }
}
