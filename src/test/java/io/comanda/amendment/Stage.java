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
    CASH_AWAITED,
    CLOSED,
    CANCELLED
}
