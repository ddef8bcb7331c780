package io.comanda.payment.web;

import io.comanda.payment.domain.Callbacks;
import io.comanda.payment.gateway.StripeEvent;
import io.comanda.payment.gateway.StripeProperties;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Stripe calls back. What is not about a payment of ours is taken note of by saying so, lest Stripe repeats it for
 * days.
 */
@Hidden
@RestController
class StripeCallbackController {

    private static final String HEADER = "Stripe-Signature";
    private static final int LONGEST = 500_000;

    private final SignedCallbacks signed;
    private final Callbacks callbacks;
    private final StripeProperties properties;
    private final JsonMapper json;

    StripeCallbackController(
            SignedCallbacks signed, Callbacks callbacks, StripeProperties properties, JsonMapper json) {
        this.signed = signed;
        this.callbacks = callbacks;
        this.properties = properties;
        this.json = json;
    }

    @PostMapping("/api/payments/webhooks/stripe")
    @PreAuthorize("permitAll()")
    ResponseEntity<?> hear(
            @RequestBody byte[] body, @RequestHeader(name = HEADER, required = false) @Nullable String signature) {
        return signed.answer(properties.webhookSecret(), signature, body, LONGEST, () -> {
            var event = StripeEvent.read(json, body);
            if (event.payment() != null) {
                callbacks.hear("stripe", event.id(), event.type(), event.payment());
            }
        });
    }
}
