package io.comanda.customer;

/** What a customer wants when not everything is in stock. */
public enum DeliveryPolicy {
    /** Nothing leaves before all of the order can leave. */
    COMPLETE,
    /** A line leaves only whole. */
    LINE_COMPLETE,
    /** What there is leaves now, the rest when it arrives. */
    SHIP_AND_BACKORDER,
    /** What there is leaves now, the rest is cancelled. */
    SHIP_AND_CANCEL_REST,
    /** What there is leaves now, the rest is bought from a supplier for this order. */
    BUY_TO_ORDER
}
