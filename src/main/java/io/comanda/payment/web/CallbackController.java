package io.comanda.payment.web;

import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.Callbacks;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.gateway.SimulatorProtocol.Event;
import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the simulated provider calls back. The signature over the raw bytes is checked before anything is read. */
@Hidden
@Simulated
@RestController
class CallbackController {

    private static final int LONGEST = 20_000;

    private final Callbacks callbacks;
    private final CardSimulatorProperties properties;
    private final Problems problems;
    private final JsonMapper json;
    private final Clock clock;

    CallbackController(
            Callbacks callbacks, CardSimulatorProperties properties, Problems problems, JsonMapper json, Clock clock) {
        this.callbacks = callbacks;
        this.properties = properties;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/api/payments/webhooks/simulator")
    @PreAuthorize("permitAll()")
    ResponseEntity<?> hear(
            @RequestBody byte[] body,
            @RequestHeader(name = CallbackSignature.HEADER, required = false) @Nullable String signature) {
        if (signature == null || !isAuthentic(signature, body)) {
            return problems.answer(HttpStatus.UNAUTHORIZED, "payment.SignatureInvalid");
        }
        try {
            var event = json.readValue(body, Event.class);
            var reference = event.data().merchantReference();
            if (!callbacks.hear("simulator", event.id(), event.type(), reference)) {
                throw new PaymentUnknown(reference);
            }
            return ResponseEntity.noContent().build();
        } catch (JacksonException e) {
            return problems.answer(HttpStatus.BAD_REQUEST, "payment.CallbackUnreadable");
        } catch (ProviderUnavailable e) {
            return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "payment.ProviderUnavailable");
        }
    }

    private boolean isAuthentic(String signature, byte[] body) {
        return body.length <= LONGEST
                && CallbackSignature.isValid(properties.webhookSecret(), clock.instant(), signature, body);
    }
}
