package io.comanda.returns;

/** What the customer gets for goods he gives back. */
public enum Settlement {
    /** By the way he paid; what he has not paid is not demanded any more. */
    REFUND,
    /** Stays on his account for the next invoice. */
    ACCOUNT,
    /** The same goods again by an order of their own, paid with what is credited. */
    EXCHANGE
}
