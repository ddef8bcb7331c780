package io.comanda.accounting;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What each account had, got and has, in the currency of the books.
 *
 * @param debit of all accounts; the same as credit
 */
public record TrialBalance(LocalDate from, LocalDate to, List<BalanceRow> rows, Money debit, Money credit) {

    /** @param opening debit more, credit less than nothing, as is the closing */
    public record BalanceRow(
            long accountId, String number, String name, Money opening, Money debit, Money credit, Money closing) {}
}
