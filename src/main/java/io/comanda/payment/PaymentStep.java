package io.comanda.payment;

import io.comanda.kernel.Money;

/** What becomes of the payment when its order comes to another amount. */
public record PaymentStep(Kind kind, Money amount) {

    /** Sort of a step. */
    public enum Kind {
        /** The card promised more than is needed now; less is taken. */
        TAKE_LESS,
        /** The card is asked to promise this in all, in place of what it promised. */
        AUTHORIZE,
        /** So much more of the customer's limit is used. */
        CREDIT_USED,
        /** So much of the customer's limit is free again. */
        CREDIT_FREED,
        /** The customer has to send so much more. */
        ASK,
        /** So much is owed back. */
        OWE,
        /** So much is to be collected at the door in the end. */
        COLLECT
    }
}
