package io.comanda.accounting;

import java.util.Locale;

/** What the journal has entries for, in the order in which it is booked. */
public enum FactKind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    BANK_ENTRY,
    RECEIPT,
    /** Money that came to a customer's account or went from there. */
    ACCOUNT_MONEY,
    COMMISSION,
    STOCK,
    DUNNING_FEE,
    /** What rates of different days leave when something in another currency is settled. */
    EXCHANGE;

    /** Where its rule lies: a statement that makes lines of facts. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
    }
}
