package io.comanda.payment.gateway;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe's test cards by the names of its test objects, and some that only this stub has. */
enum StripeCard {
    VISA("pm_card_visa", null),
    MASTERCARD("pm_card_mastercard", null),
    DECLINED("pm_card_chargeDeclined", "generic_decline"),
    INSUFFICIENT_FUNDS("pm_card_chargeDeclinedInsufficientFunds", "insufficient_funds"),
    LOST("pm_card_chargeDeclinedLostCard", "lost_card"),
    STOLEN("pm_card_chargeDeclinedStolenCard", "stolen_card"),
    EXPIRED("pm_card_chargeDeclinedExpiredCard", "expired_card"),
    WRONG_CVC("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc"),
    PROCESSING_ERROR("pm_card_chargeDeclinedProcessingError", "processing_error"),
    ALWAYS_3DS("pm_card_authenticationRequired", null),
    /** Decided a while later. */
    PENDING("pm_stub_pending", null),
    /** Decided a while later, and a unit too low. */
    PENDING_LESS("pm_stub_pending_less", null),
    /** Good once; asked again without its holder it declines. */
    ONLY_ONCE("pm_stub_only_once", null);

    private final String token;
    private final @Nullable String declineCode;

    StripeCard(String token, @Nullable String declineCode) {
        this.token = token;
        this.declineCode = declineCode;
    }

    static Optional<StripeCard> of(String token) {
        return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
    }

    boolean isPending() {
        return this == PENDING || this == PENDING_LESS;
    }

    /** Why it declines; null if it pays. */
    @Nullable
    String declineCode(boolean holderAway) {
        if (holderAway && this == ONLY_ONCE) {
            return "do_not_honor";
        }
        return holderAway && this == ALWAYS_3DS ? "authentication_required" : declineCode;
    }
}
