package io.comanda.payment.web;

import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.platform.web.Problems;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** How callbacks are answered, whoever calls: the signature over the raw bytes is checked before anything is read. */
@Component
class SignedCallbacks {

    private final Problems problems;
    private final Clock clock;

    SignedCallbacks(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Hears what is signed.
     *
     * @param secret the one it has to be signed with; without it nobody is believed
     * @param longest how many bytes are looked at
     */
    ResponseEntity<?> answer(
            @Nullable String secret, @Nullable String signature, byte[] body, int longest, Runnable hearing) {
        if (secret == null
                || signature == null
                || body.length > longest
                || !CallbackSignature.isValid(secret, clock.instant(), signature, body)) {
            return problems.answer(HttpStatus.UNAUTHORIZED, "payment.SignatureInvalid");
        }
        try {
            hearing.run();
            return ResponseEntity.noContent().build();
        } catch (JacksonException e) {
            return problems.answer(HttpStatus.BAD_REQUEST, "payment.CallbackUnreadable");
        } catch (ProviderUnavailable e) {
            return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "payment.ProviderUnavailable");
        }
    }
}
