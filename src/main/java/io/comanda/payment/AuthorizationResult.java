package io.comanda.payment;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking for the money.
 *
 * @param code the provider's reason for a decline, for staff
 * @param reasonKey key of the text that may be shown to the customer
 * @param actionUrl where the customer confirms at his bank, if the provider told it in this very answer
 */
public record AuthorizationResult(
        Outcome outcome, @Nullable String code, @Nullable String reasonKey, @Nullable String actionUrl) {

    /** What the provider has said so far; the last two are followed by one of the first. */
    public enum Outcome {
        AUTHORIZED,
        DECLINED,
        /** Wait for {@link PaymentAuthorized} or {@link PaymentDeclined}; ask by {@link Payments#reconcile} if it is late. */
        PENDING,
        /** As {@link #PENDING}, but it is the customer's turn. */
        ACTION_REQUIRED
    }

    public static AuthorizationResult of(Outcome outcome) {
        return new AuthorizationResult(outcome, null, null, null);
    }

    public static AuthorizationResult declined(String code, String reasonKey) {
        return new AuthorizationResult(Outcome.DECLINED, code, reasonKey, null);
    }

    public boolean isAuthorized() {
        return outcome == Outcome.AUTHORIZED;
    }
}
