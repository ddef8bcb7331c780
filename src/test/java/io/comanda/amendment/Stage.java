package io.comanda.amendment;

/** Where an order can be when somebody wants to change it. */
enum Stage {
    ACCEPTED,
    REVIEW,
    APPROVAL,
    CREDIT_DECISION,
    TRANSFER_AWAITED,
    CARD_DECLINED,
    CARD_PENDING,
    GOODS_AWAITED,
    PICKING,
    PACKING,
    HALF_SHIPPED,
    /** The goods stand at the door, and the driver is to bring money. */
    CASH_AWAITED,
    /** The same when the carrier has them. */
    ON_THE_ROAD,
    CLOSED,
    CANCELLED
}
