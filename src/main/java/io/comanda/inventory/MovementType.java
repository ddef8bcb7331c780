package io.comanda.inventory;

/** Why stock changes. */
public enum MovementType {
    PURCHASE_RECEIPT,
    SALE_ISSUE,
    CUSTOMER_RETURN,
    SUPPLIER_RETURN,
    TRANSFER_OUT,
    TRANSFER_IN,
    ADJUST,
    COUNT,
    KIT_ASSEMBLE,
    /** Nothing moves; goods are taken out of sale or given back to it. */
    BLOCK
}
