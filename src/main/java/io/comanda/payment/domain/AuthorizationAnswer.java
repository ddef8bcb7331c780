package io.comanda.payment.domain;

import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.AuthorizationResult.Outcome;
import org.jspecify.annotations.Nullable;

/** What the state of a payment by card means to whoever asked for the money. */
final class AuthorizationAnswer {

    private AuthorizationAnswer() {}

    static AuthorizationResult of(Payment payment, @Nullable String actionUrl) {
        return switch (payment.state()) {
            case OPEN, PENDING, AMOUNT_DIFFERS -> AuthorizationResult.of(Outcome.PENDING);
            case ACTION_REQUIRED -> new AuthorizationResult(Outcome.ACTION_REQUIRED, null, null, actionUrl);
            case DECLINED -> declined(payment);
            case VOIDED -> AuthorizationResult.declined("canceled", DeclineAdvice.OTHER_CARD.textKey());
            case AUTHORIZED, PARTLY_PAID, PAID, DISPUTED, PARTLY_REFUNDED, REFUNDED ->
                AuthorizationResult.of(Outcome.AUTHORIZED);
        };
    }

    private static AuthorizationResult declined(Payment payment) {
        var code = payment.authorization().map(LedgerLine::code).orElse("generic_decline");
        return AuthorizationResult.declined(code, DeclineAdvice.of(code).textKey());
    }
}
