package io.comanda.accounting.web;

import io.comanda.accounting.JournalEntryView;
import io.comanda.accounting.JournalEntryView.JournalLine;
import io.comanda.kernel.Money;

/** What a reader of the file should have counted at its end. */
record JournalTotals(long entries, long lines, Money debit, Money credit) {

    static JournalTotals none(String currency) {
        return new JournalTotals(0, 0, Money.zero(currency), Money.zero(currency));
    }

    JournalTotals plus(JournalEntryView entry) {
        return new JournalTotals(
                entries + 1,
                lines + entry.lines().size(),
                entry.lines().stream().map(JournalLine::debit).reduce(debit, Money::plus),
                entry.lines().stream().map(JournalLine::credit).reduce(credit, Money::plus));
    }
}
