package io.comanda.returns;

/** Why goods come back, as the customer says it. */
public enum ReturnReason {
    CHANGED_MIND,
    WRONG_SIZE,
    DAMAGED,
    DEFECTIVE,
    WRONG_ITEM,
    NOT_AS_DESCRIBED,
    TOO_LATE,
    OTHER
}
