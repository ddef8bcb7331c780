package io.comanda.payment.web;

import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.Callbacks;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.StripeEvent;
import io.comanda.payment.gateway.StripeProperties;
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

/**
 * Where Stripe calls back. The signature over the raw bytes is checked before anything is read. What is not about a payment
 * of ours is taken note of by saying so, lest Stripe repeats it for days.
 */
@Hidden
@RestController
class StripeCallbackController {

    private static final String HEADER = "Stripe-Signature";
    private static final int LONGEST = 500_000;

    private final Callbacks callbacks;
    private final StripeProperties properties;
    private final Problems problems;
    private final JsonMapper json;
    private final Clock clock;

    StripeCallbackController(
            Callbacks callbacks, StripeProperties properties, Problems problems, JsonMapper json, Clock clock) {
        this.callbacks = callbacks;
        this.properties = properties;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/api/payments/webhooks/stripe")
    @PreAuthorize("permitAll()")
    ResponseEntity<?> hear(
            @RequestBody byte[] body, @RequestHeader(name = HEADER, required = false) @Nullable String signature) {
        if (signature == null || !isAuthentic(signature, body)) {
            return problems.answer(HttpStatus.UNAUTHORIZED, "payment.SignatureInvalid");
        }
        try {
            var event = StripeEvent.read(json, body);
            if (event.payment() != null) {
                callbacks.hear("stripe", event.id(), event.type(), event.payment());
            }
            return ResponseEntity.noContent().build();
        } catch (JacksonException e) {
            return problems.answer(HttpStatus.BAD_REQUEST, "payment.CallbackUnreadable");
        } catch (ProviderUnavailable e) {
            return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "payment.ProviderUnavailable");
        }
    }

    private boolean isAuthentic(String signature, byte[] body) {
        var secret = properties.webhookSecret();
        return secret != null
                && body.length <= LONGEST
                && CallbackSignature.isValid(secret, clock.instant(), signature, body);
    }
}
