package io.comanda.invoicing;

import java.time.Instant;

/**
 * Money of a credit note that the card provider did not send back.
 *
 * @param reason the provider's code
 * @param tries how often the provider was asked
 */
public record RefusedRefund(String creditNote, String reason, int tries, State state, Instant changedAt) {

    /** Where the money is. */
    public enum State {
        /** On the customer's account. */
        REFUSED,
        /** The provider is being asked again. */
        RETRYING,
        /** With the customer: the provider took it in the end. */
        PAID,
        /** Finance pays it by bank. */
        OWED
    }
}
