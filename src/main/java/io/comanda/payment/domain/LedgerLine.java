package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a payment.
 *
 * @param reference what tells this fact from others of the same kind: the provider's, the bank's or the carrier's
 * @param key our own key of the operation it answers
 * @param code reason of a failure; of money owed back, {@link #ORDER_CAME_TO_LESS} or nothing
 */
public record LedgerLine(
        PaymentEventKind kind,
        PaymentEventStatus status,
        Money amount,
        String reference,
        @Nullable String key,
        @Nullable String code,
        Instant at) {

    static final String ORDER_CAME_TO_LESS = "order_came_to_less";

    boolean is(PaymentEventKind kind, PaymentEventStatus status) {
        return this.kind == kind && this.status == status;
    }
}
