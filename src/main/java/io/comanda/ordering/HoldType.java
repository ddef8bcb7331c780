package io.comanda.ordering;

/** Why an order does not go on; several may stand at once. */
public enum HoldType {
    REVIEW,
    APPROVAL,
    CREDIT,
    PAYMENT,
    ADDRESS,
    STOCK
}
