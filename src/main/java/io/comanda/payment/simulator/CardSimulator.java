package io.comanda.payment.simulator;

import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.gateway.SimulatorProtocol.Authorize;
import io.comanda.payment.gateway.SimulatorProtocol.Error;
import io.comanda.payment.gateway.SimulatorProtocol.Failure;
import io.comanda.payment.gateway.SimulatorProtocol.Part;
import io.comanda.payment.simulator.SimulatorMemory.Known;
import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatedAnswer;
import io.comanda.platform.simulator.SimulatedCall;
import io.comanda.platform.simulator.SimulatedSystem;
import io.comanda.platform.simulator.SimulatorWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulated card provider: {@code POST /payments},
 * {@code POST /payments/{id}/captures|voids|refunds|disputes|dispute-wins}, {@code GET /payments?merchantReference=}. Every POST carries an Idempotency-Key: the first answer is kept and given
 * again; the key with another body is refused (409).
 */
@Simulated
@Component
class CardSimulator implements SimulatedSystem {

    private final SimulatorMemory memory;
    private final CardOperations operations;
    private final Challenge challenge;
    private final CardSimulatorProperties properties;
    private final SimulatorWork work;
    private final JsonMapper json;

    CardSimulator(
            SimulatorMemory memory,
            CardOperations operations,
            Challenge challenge,
            CardSimulatorProperties properties,
            SimulatorWork work,
            JsonMapper json) {
        this.memory = memory;
        this.operations = operations;
        this.challenge = challenge;
        this.properties = properties;
        this.work = work;
        this.json = json;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public SimulatedAnswer answer(SimulatedCall call) {
        if (!call.path().isEmpty() && call.path().get(0).equals("challenges")) {
            return challenge.answer(call);
        }
        if (!("Bearer " + properties.key()).equals(call.headers().get("authorization"))) {
            return failure(401, "authentication_error", "invalid_key", null);
        }
        return call.is("GET", 1) ? read(call) : operate(call);
    }

    private SimulatedAnswer read(SimulatedCall call) {
        return work.inTransaction(() -> memory.byMerchantReference(call.query().getOrDefault("merchantReference", ""))
                .map(payment -> payment(200, payment))
                .orElseGet(SimulatedAnswer::notFound));
    }

    private SimulatedAnswer operate(SimulatedCall call) {
        var key = call.headers().get("idempotency-key");
        if (key == null) {
            return failure(400, "invalid_request_error", "idempotency_key_missing", null);
        }
        if (call.is("POST", 1)) {
            return authorize(key, call);
        }
        return call.is("POST", 3) ? once(key, call, () -> change(key, call)) : SimulatedAnswer.notFound();
    }

    private SimulatedAnswer authorize(String key, SimulatedCall call) {
        var asked = json.readValue(call.body(), Authorize.class);
        var card = TestCard.of(asked.token());
        if (card == TestCard.UNAVAILABLE) {
            return SimulatedAnswer.unavailable();
        }
        var known = work.inTransaction(() -> memory.byMerchantReference(asked.merchantReference()));
        var answer = once(key, call, () -> authorize(key, asked));
        if (card == TestCard.TIMEOUT && known.isEmpty()) {
            work.dawdle(properties.readTimeout());
        }
        return answer;
    }

    private SimulatedAnswer authorize(String key, Authorize asked) {
        if (asked.amount() <= 0
                || memory.byMerchantReference(asked.merchantReference()).isPresent()) {
            return failure(400, "invalid_request_error", "invalid_payment", null);
        }
        var payment = memory.create(asked);
        return outcome(payment, operations.authorize(payment, key));
    }

    private SimulatedAnswer change(String key, SimulatedCall call) {
        var found = memory.lock(call.path().get(1));
        return found.map(payment -> change(key, call, payment)).orElseGet(SimulatedAnswer::notFound);
    }

    private SimulatedAnswer change(String key, SimulatedCall call, Known payment) {
        return switch (call.path().get(2)) {
            case "captures" -> outcome(payment, operations.capture(payment, amount(call), key));
            case "refunds" -> outcome(payment, operations.refund(payment, amount(call), key));
            case "disputes" -> outcome(payment, operations.dispute(payment, key));
            case "dispute-wins" -> outcome(payment, operations.winDispute(payment));
            case "voids" -> voided(payment, key);
            default -> SimulatedAnswer.notFound();
        };
    }

    private SimulatedAnswer voided(Known payment, String key) {
        return operations.isUndecided(payment)
                ? failure(409, "invalid_request_error", "payment_undecided", payment)
                : outcome(payment, operations.voidAuthorization(payment, key));
    }

    /** Keeps the answer under the key. Being undecided passes, so that answer is not kept. */
    private SimulatedAnswer once(String key, SimulatedCall call, Supplier<SimulatedAnswer> answering) {
        var fingerprint = call.path() + call.body();
        return work.inTransaction(() -> {
            var given = memory.claim(key, fingerprint);
            if (given.isPresent()) {
                return given.get().fingerprint().equals(fingerprint)
                        ? SimulatedAnswer.json(given.get().status(), given.get().body())
                        : failure(409, "idempotency_error", "key_reused", null);
            }
            var answer = answering.get();
            if (answer.status() == 409) {
                memory.forget(key);
            } else {
                memory.answer(key, answer.status(), answer.body());
            }
            return answer;
        });
    }

    private long amount(SimulatedCall call) {
        return json.readValue(call.body(), Part.class).amount();
    }

    private SimulatedAnswer outcome(Known payment, Optional<String> declineCode) {
        return declineCode
                .map(code -> failure(402, "card_error", code, payment))
                .orElseGet(() -> payment(200, payment));
    }

    private SimulatedAnswer payment(int status, Known payment) {
        return SimulatedAnswer.json(status, json.writeValueAsString(memory.payment(payment)));
    }

    private SimulatedAnswer failure(int status, String type, String code, @Nullable Known payment) {
        var error = new Error(type, code, payment == null ? null : memory.payment(payment));
        return SimulatedAnswer.json(status, json.writeValueAsString(new Failure(error)));
    }
}
