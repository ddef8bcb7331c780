package io.comanda.payment.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer should do about a decline. The bank's own code is for staff: nobody is told in a mail that his card was
 * reported stolen.
 */
public enum DeclineAdvice {
    OTHER_CARD,
    CORRECT_DATA,
    TRY_LATER,
    CONFIRM;

    private static final Map<String, DeclineAdvice> BY_CODE = Map.ofEntries(
            Map.entry("insufficient_funds", OTHER_CARD),
            Map.entry("expired_card", CORRECT_DATA),
            Map.entry("incorrect_cvc", CORRECT_DATA),
            Map.entry("incorrect_number", CORRECT_DATA),
            Map.entry("invalid_expiry_month", CORRECT_DATA),
            Map.entry("invalid_expiry_year", CORRECT_DATA),
            Map.entry("invalid_cvc", CORRECT_DATA),
            Map.entry("invalid_number", CORRECT_DATA),
            Map.entry("resource_missing", CORRECT_DATA),
            Map.entry("processing_error", TRY_LATER),
            Map.entry("try_again_later", TRY_LATER),
            Map.entry("issuer_not_available", TRY_LATER),
            Map.entry("reenter_transaction", TRY_LATER),
            Map.entry("approve_with_id", TRY_LATER),
            Map.entry("authentication_required", CONFIRM),
            Map.entry("payment_intent_authentication_failure", CONFIRM),
            Map.entry("authentication_failed", CONFIRM));

    /** Other card, unless the code says something better. */
    public static DeclineAdvice of(@Nullable String code) {
        return code == null ? OTHER_CARD : BY_CODE.getOrDefault(code, OTHER_CARD);
    }

    /** Key of the text for the customer. */
    public String textKey() {
        return "payment.declined." + name();
    }
}
