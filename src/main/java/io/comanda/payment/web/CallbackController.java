package io.comanda.payment.web;

import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.domain.Callbacks;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.gateway.SimulatorProtocol.Event;
import io.comanda.platform.simulator.Simulated;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where the simulated provider calls back. */
@Hidden
@Simulated
@RestController
class CallbackController {

    private static final int LONGEST = 20_000;

    private final SignedCallbacks signed;
    private final Callbacks callbacks;
    private final CardSimulatorProperties properties;
    private final JsonMapper json;

    CallbackController(
            SignedCallbacks signed, Callbacks callbacks, CardSimulatorProperties properties, JsonMapper json) {
        this.signed = signed;
        this.callbacks = callbacks;
        this.properties = properties;
        this.json = json;
    }

    @PostMapping("/api/payments/webhooks/simulator")
    @PreAuthorize("permitAll()")
    ResponseEntity<?> hear(
            @RequestBody byte[] body,
            @RequestHeader(name = CallbackSignature.HEADER, required = false) @Nullable String signature) {
        return signed.answer(properties.webhookSecret(), signature, body, LONGEST, () -> {
            var event = json.readValue(body, Event.class);
            var reference = event.data().merchantReference();
            if (!callbacks.hear("simulator", event.id(), event.type(), reference)) {
                throw new PaymentUnknown(reference);
            }
        });
    }
}
