package io.comanda.shipping;

/** What a try of the line to a carrier's system showed. */
public enum LineState {
    /** It knows us and answers. */
    CONNECTED,
    /** It answers, and does not let us in: the key or the account is wrong. */
    REFUSED,
    /** It does not answer, or answers that it cannot work. */
    NO_ANSWER,
    /** Our account with it is not configured here. */
    NOT_CONFIGURED,
    /** We give the numbers ourselves, there is nothing to connect. */
    NOT_NEEDED
}
