package io.comanda.payment.domain;

import io.comanda.payment.PaymentMethod;
import io.comanda.platform.production.NotFitForProduction;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The card providers there are. New payments go to the one that is configured; a payment once begun stays with its own, so
 * that a house may change its provider.
 */
@Component
public class CardProviders {

    private final List<PaymentProvider> providers;
    private final String current;

    CardProviders(List<PaymentProvider> providers, @Value("${comanda.payment.provider:simulator}") String current) {
        this.providers = providers;
        this.current = current;
        if (!current.equals("simulator") && current().isEmpty()) {
            throw new NotFitForProduction(List.of("comanda.payment.provider (COMANDA_PAYMENT_PROVIDER) is " + current
                    + ", and there is no such provider: it is simulator or stripe, and stripe needs"
                    + " comanda.payment.stripe.key (COMANDA_PAYMENT_STRIPE_KEY) and"
                    + " comanda.payment.stripe.webhook-secret (COMANDA_PAYMENT_STRIPE_WEBHOOKSECRET)"));
        }
    }

    /** Who is asked from now on; empty where no provider is configured: then no card can be taken. */
    public Optional<PaymentProvider> current() {
        return find(current);
    }

    public PaymentProvider of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("The card provider " + name + " is not configured"));
    }

    /** Who answers for a new payment; cards the one that is configured. */
    public String nameFor(PaymentMethod method) {
        return switch (method) {
            case CARD ->
                current()
                        .orElseThrow(() -> new IllegalStateException("No card provider is configured"))
                        .name();
            case TRANSFER -> "bank";
            case ACCOUNT -> "credit";
            case COD -> "carrier";
        };
    }

    private Optional<PaymentProvider> find(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }
}
