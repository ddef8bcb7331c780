package io.comanda.payment.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our account at Stripe.
 *
 * @param key the secret key, from the environment; never shown
 * @param webhookSecret of the endpoint {@code /api/payments/webhooks/stripe}, from the environment; never shown
 * @param connectTimeout and readTimeout stay far below the time a job belongs to a node
 */
@ConfigurationProperties("comanda.payment.stripe")
public record StripeProperties(
        @Nullable String key,
        @Nullable String webhookSecret,
        @DefaultValue("https://api.stripe.com") URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    @Override
    public String toString() {
        return "Stripe at " + baseUrl;
    }
}
