package io.comanda.payment.gateway;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeObject;
import com.stripe.net.RequestOptions;
import io.comanda.payment.ProviderUnavailable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls to Stripe that may be repeated. Stripe keeps its first answer to a key for a day, even where that answer was
 * that it failed itself; then it is found out whether the thing was done, and if not it is asked for by the next key.
 */
final class StripeCalls {

    private static final int MOST_KEYS = 5;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private StripeCalls() {}

    /** A call with a key, or without one for reading. */
    @FunctionalInterface
    interface Call<T> {
        T with(@Nullable RequestOptions options) throws StripeException;
    }

    /** A refusal of the card or of the request: an answer, not a failure. */
    static final class Refused extends RuntimeException {

        private final transient StripeException answer;

        Refused(StripeException answer) {
            super(answer.getMessage(), answer);
            this.answer = answer;
        }

        StripeException answer() {
            return answer;
        }
    }

    /** Asks without changing anything; a refusal is our mistake. */
    static <T> T read(Call<T> call) {
        try {
            return once(call, null);
        } catch (Refused e) {
            throw new IllegalStateException("Stripe does not understand us: " + e.getMessage(), e);
        }
    }

    /** Asks for one thing by its id; empty if Stripe does not know it. */
    static <T> Optional<T> find(Call<T> call) {
        try {
            return Optional.of(once(call, null));
        } catch (Refused e) {
            if (Integer.valueOf(NOT_FOUND).equals(e.answer().getStatusCode())) {
                return Optional.empty();
            }
            throw new IllegalStateException("Stripe does not understand us: " + e.getMessage(), e);
        }
    }

    /**
     * Does something once.
     *
     * @param done looks whether it was done although Stripe said that it had failed itself
     */
    static <T> T operate(String key, Supplier<Optional<T>> done, Call<T> call) {
        for (var n = 1; n <= MOST_KEYS; n++) {
            try {
                return once(call, keyed(key + "-" + n));
            } catch (StoredFailure failure) {
                var found = done.get();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new ProviderUnavailable("Stripe fails for " + key, new IllegalStateException("All keys are used up"));
    }

    /** Whether this is an answer from Stripe's memory, which may be old. */
    static boolean isReplayed(StripeObject answer) {
        return answer.getLastResponse() != null
                && answer.getLastResponse()
                        .headers()
                        .firstValue("Idempotent-Replayed")
                        .isPresent();
    }

    private static <T> T once(Call<T> call, @Nullable RequestOptions options) {
        try {
            return call.with(options);
        } catch (CardException e) {
            throw new Refused(e);
        } catch (RateLimitException | ApiConnectionException e) {
            throw new ProviderUnavailable("Stripe did not answer: " + e.getMessage(), e);
        } catch (AuthenticationException e) {
            throw new ProviderUnavailable("Stripe does not accept our key", e);
        } catch (ApiException e) {
            throw isStored(e) ? new StoredFailure(e) : unavailable(e);
        } catch (InvalidRequestException e) {
            throw isInUse(e) ? unavailable(e) : new Refused(e);
        } catch (StripeException e) {
            throw new IllegalStateException("Stripe does not understand us: " + e.getMessage(), e);
        }
    }

    /** Another node asks by the same key at this moment. */
    private static boolean isInUse(InvalidRequestException e) {
        return Integer.valueOf(CONFLICT).equals(e.getStatusCode());
    }

    private static boolean isStored(ApiException e) {
        return e.getStripeError() != null && isReplayed(e.getStripeError());
    }

    private static ProviderUnavailable unavailable(StripeException e) {
        return new ProviderUnavailable("Stripe answered " + e.getStatusCode(), e);
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    /** Stripe remembers that it failed itself. */
    private static final class StoredFailure extends RuntimeException {

        StoredFailure(ApiException cause) {
            super(cause);
        }
    }
}
