package io.comanda.payment.simulator;

import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.gateway.SimulatorProtocol.Operation;
import io.comanda.payment.simulator.SimulatorMemory.Known;
import io.comanda.platform.simulator.Simulated;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the simulated provider does with money. Each operation ends with its code if it failed. */
@Simulated
@Component
class CardOperations {

    private static final String OK = "succeeded";

    private final SimulatorMemory memory;
    private final CallbackQueue queue;
    private final CardSimulatorProperties properties;
    private final Clock clock;

    CardOperations(SimulatorMemory memory, CallbackQueue queue, CardSimulatorProperties properties, Clock clock) {
        this.memory = memory;
        this.queue = queue;
        this.properties = properties;
        this.clock = clock;
    }

    Optional<String> authorize(Known payment, String key) {
        var status = payment.card().firstStatus();
        var decidesAt = status.equals("pending") ? clock.instant().plus(properties.decisionDelay()) : null;
        var code = status.equals("failed") ? payment.card().declineCode() : null;
        memory.add(payment, "authorization", status, reserved(payment), code, key, decidesAt);
        queue.put(payment, "authorization." + status);
        return Optional.ofNullable(code);
    }

    Optional<String> capture(Known payment, long amount, String key) {
        var open = sum(payment, "authorization") - sum(payment, "void") - sum(payment, "capture");
        if (isLapsed(payment)) {
            return finish(payment, "capture", amount, "authorization_expired", key);
        }
        return finish(payment, "capture", amount, amount > open ? "amount_too_large" : null, key);
    }

    Optional<String> refund(Known payment, long amount, String key) {
        var open = sum(payment, "capture") - sum(payment, "refund");
        if (payment.card() == TestCard.NOTHING_BACK) {
            return finish(payment, "refund", amount, "card_closed", key);
        }
        if (amount <= open && amount > open - sum(payment, "dispute")) {
            return finish(payment, "refund", amount, "charge_disputed", key);
        }
        return finish(payment, "refund", amount, amount > open ? "amount_too_large" : null, key);
    }

    Optional<String> voidAuthorization(Known payment, String key) {
        var open = sum(payment, "authorization") - sum(payment, "void") - sum(payment, "capture");
        return finish(payment, "void", open, open <= 0 ? "nothing_to_void" : null, key);
    }

    /** The cardholder's bank takes back what was captured and not refunded. */
    Optional<String> dispute(Known payment, String key) {
        var open = sum(payment, "capture") - sum(payment, "refund") - sum(payment, "dispute");
        return finish(payment, "dispute", open, open <= 0 ? "nothing_to_dispute" : null, key);
    }

    /** The cardholder's bank gives back what it took last. */
    Optional<String> winDispute(Known payment) {
        if (!memory.winDispute(payment.reference())) {
            return Optional.of("nothing_disputed");
        }
        queue.put(payment, "dispute.won");
        return Optional.empty();
    }

    boolean isUndecided(Known payment) {
        return memory.payment(payment).operations().stream()
                .anyMatch(operation -> operation.status().equals("pending")
                        || operation.status().equals("action_required"));
    }

    /** Decides what was left open, by time or by the customer. */
    void decide(Known payment, @Nullable String declineCode) {
        if (memory.decide(payment.reference(), declineCode)) {
            queue.put(payment, "authorization." + (declineCode == null ? OK : "failed"));
        }
    }

    private static long reserved(Known payment) {
        return payment.card() == TestCard.PENDING_THEN_LESS ? payment.amount() - 1 : payment.amount();
    }

    private static boolean isLapsed(Known payment) {
        return payment.card() == TestCard.LAPSING
                || payment.card() == TestCard.LAPSING_ONCE
                        && payment.merchantReference().endsWith(".1");
    }

    private Optional<String> finish(Known payment, String type, long amount, @Nullable String code, String key) {
        var status = code == null ? OK : "failed";
        memory.add(payment, type, status, amount, code, key, null);
        queue.put(payment, type + "." + status);
        return Optional.ofNullable(code);
    }

    private long sum(Known payment, String type) {
        return memory.payment(payment).operations().stream()
                .filter(operation ->
                        operation.type().equals(type) && operation.status().equals(OK))
                .mapToLong(Operation::amount)
                .sum();
    }
}
