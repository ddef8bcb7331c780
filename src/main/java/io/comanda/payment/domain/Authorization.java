package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A question for money.
 *
 * @param key the same when the question is repeated
 * @param merchantReference what we call the payment
 * @param token of the card, as its holder gave it
 * @param cardReference the provider's reference of a payment made with this card before: it is asked without its holder
 * @param returnTo where the customer goes after he confirmed at his bank
 */
public record Authorization(
        String key,
        String merchantReference,
        Money amount,
        String token,
        @Nullable String cardReference,
        URI returnTo) {}
