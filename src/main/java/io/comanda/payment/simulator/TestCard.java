package io.comanda.payment.simulator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the simulated provider does with a card, chosen by its token. */
enum TestCard {
    VISA("tok_visa"),
    DECLINED("tok_declined", "generic_decline"),
    INSUFFICIENT_FUNDS("tok_insufficient", "insufficient_funds"),
    EXPIRED("tok_expired", "expired_card"),
    STOLEN("tok_stolen", "stolen_card"),
    PROCESSING_ERROR("tok_processing_error", "processing_error"),
    /** The money is reserved, but the answer comes after everybody has stopped listening. */
    TIMEOUT("tok_timeout"),
    /** Always answers 503 and does nothing. */
    UNAVAILABLE("tok_unavailable"),
    /** Decided a while later, told by a callback. */
    PENDING("tok_pending"),
    PENDING_THEN_DECLINED("tok_pending_declined", "do_not_honor"),
    /** The customer confirms at a page of the provider. */
    THREE_D_SECURE("tok_3ds"),
    /** Each callback comes three times, the one about the authorization late and so out of order. */
    DUPLICATE_CALLBACKS("tok_duplicate_callbacks"),
    /** The authorization lapses before capture. */
    LAPSING("tok_lapsing"),
    /** The first authorization of an order lapses before capture, the next one does not. */
    LAPSING_ONCE("tok_lapsing_once"),
    /** Decided a while later, and a unit too low. */
    PENDING_THEN_LESS("tok_pending_less"),
    /** Is charged, and takes nothing back. */
    NOTHING_BACK("tok_nothing_back"),
    UNKNOWN("", "incorrect_number");

    private final String token;
    private final @Nullable String declineCode;

    TestCard(String token) {
        this(token, null);
    }

    TestCard(String token, @Nullable String declineCode) {
        this.token = token;
        this.declineCode = declineCode;
    }

    static TestCard of(String token) {
        return Arrays.stream(values())
                .filter(card -> card.token.equals(token))
                .findFirst()
                .orElse(UNKNOWN);
    }

    @Nullable
    String declineCode() {
        return declineCode;
    }

    /** The first word on an authorization. */
    String firstStatus() {
        return switch (this) {
            case PENDING, PENDING_THEN_DECLINED, PENDING_THEN_LESS -> "pending";
            case THREE_D_SECURE -> "action_required";
            default -> declineCode == null ? "succeeded" : "failed";
        };
    }
}
