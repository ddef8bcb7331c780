package io.comanda.purchasing.process;

/** The words that occur in the diagram and in the code: messages and variables. */
final class Names {

    static final String PURCHASE_PROPOSED = "purchasing.PurchaseProposed";
    static final String PURCHASE_CHANGED = "purchasing.PurchaseChanged";
    static final String PURCHASE_WITHDRAWN = "purchasing.PurchaseWithdrawn";

    static final String PURCHASES_REQUESTED = "purchasing.PurchasesRequested";

    static final String REQUESTED_BY = "requestedBy";
    static final String FOLLOW_UP = "supplierFollowUp";
    static final String REMINDERS = "supplierReminders";

    private Names() {}
}
