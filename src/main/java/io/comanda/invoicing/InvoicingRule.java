package io.comanda.invoicing;

/** When a customer gets an invoice for what he ordered. */
public enum InvoicingRule {
    /** One for the order, when all of it has left. */
    AFTER_ORDER,
    /** One for each delivery. */
    AFTER_DELIVERY,
    /** One for all that left in a week, from Monday to Sunday. */
    WEEKLY,
    /** One for all that left in a calendar month. */
    MONTHLY;

    public boolean isCollective() {
        return this == WEEKLY || this == MONTHLY;
    }
}
