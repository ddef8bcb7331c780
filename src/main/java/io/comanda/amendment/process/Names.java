package io.comanda.amendment.process;

/** The words that occur in the diagram and in the code. */
final class Names {

    static final String REQUESTED = "amendment.AmendmentRequested";
    static final String WITHDRAWN = "amendment.AmendmentWithdrawn";

    /** The card or the limit does not give what the change needs more. */
    static final String MONEY_REFUSED = "amendment.MoneyRefused";

    /** The order has gone too far. */
    static final String TOO_LATE = "amendment.ChangeTooLate";

    static final String ORDER = "orderNumber";
    static final String OUTCOME = "outcome";

    private Names() {}
}
