package io.comanda.payment.gateway;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said between us and the simulated provider. Amounts are in the currency's smallest unit. A payment carries all
 * its operations; a refused one (402) comes inside an error.
 */
public final class SimulatorProtocol {

    private SimulatorProtocol() {}

    /** Body of {@code POST /payments}. */
    public record Authorize(String merchantReference, long amount, String currency, String token) {}

    /** Body of {@code POST /payments/{id}/captures} and {@code /refunds}. */
    public record Part(long amount) {}

    /**
     * A payment.
     *
     * @param actionUrl path below the provider's address where the customer confirms, while that is awaited
     */
    public record Payment(
            String id,
            String merchantReference,
            long amount,
            String currency,
            @Nullable String actionUrl,
            List<Operation> operations) {}

    /**
     * Something asked of a payment.
     *
     * @param type {@code authorization}, {@code capture}, {@code void}, {@code refund}, {@code dispute}
     * @param status {@code pending}, {@code action_required}, {@code succeeded}, {@code failed}
     * @param code why it failed; {@code won} of a dispute that was decided for us
     * @param key idempotency key it was asked with
     */
    public record Operation(
            String id, String type, String status, long amount, @Nullable String code, String key, Instant created) {}

    /** Body of an answer that is no. */
    public record Failure(Error error) {}

    /** Why not; with the payment where there is one. */
    public record Error(String type, String code, @Nullable Payment payment) {}

    /** A callback says that something happened, not what: the truth is read. */
    public record Event(String id, String type, Instant created, EventData data) {

        public Event {
            requireNonNull(id);
            requireNonNull(type);
            requireNonNull(data);
        }
    }

    /** What it happened to. */
    public record EventData(String paymentId, String merchantReference) {

        public EventData {
            requireNonNull(merchantReference);
        }
    }
}
