package io.comanda.payment;

import io.comanda.kernel.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The present payment of an order with its sums and its story, over all times its card was asked.
 *
 * @param attempt counts the payments of this order from 1
 * @param provider who holds the money or the promise: the card provider, {@code bank}, {@code credit} or {@code carrier}
 * @param due what is still missing; negative when too much was paid
 * @param actionUrl where the customer confirms at his bank, while that is awaited
 * @param lapsesAt when the provider gives back by itself what it holds
 */
public record PaymentSummary(
        String orderNumber,
        int attempt,
        PaymentMethod method,
        PaymentState state,
        Money amount,
        Money authorized,
        Money captured,
        Money refunded,
        Money due,
        String provider,
        @Nullable String providerReference,
        @Nullable String actionUrl,
        @Nullable Instant lapsesAt,
        List<Event> events) {

    /** One line of the ledger. */
    public record Event(
            PaymentEventKind kind,
            PaymentEventStatus status,
            Money amount,
            @Nullable String providerReference,
            @Nullable String code,
            Instant at) {}
}
