package io.comanda.accounting;

import io.comanda.accounting.domain.JournalRows;
import io.comanda.accounting.domain.Sheets;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What is booked, to be read. */
@Service
@Transactional(readOnly = true)
public class Journal {

    private final JournalRows rows;
    private final Sheets sheets;
    private final Company company;

    Journal(JournalRows rows, Sheets sheets, Company company) {
        this.rows = rows;
        this.sheets = sheets;
        this.company = company;
    }

    /** Newest first; give the last number seen as {@code before}. */
    public List<JournalEntryView> entries(EntryFilter filter, long before, int limit) {
        return rows.list(filter, before, limit);
    }

    public JournalEntryView entry(long number) {
        return rows.find(number).orElseThrow(() -> new JournalEntryMissing(number));
    }

    /** All entries of some months by number, each handed on as soon as it is read; all in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(Months months, Consumer<JournalEntryView> reader) {
        rows.each(months, reader);
    }

    public TrialBalance trialBalance(Months months) {
        var nothing = Money.zero(company.currency());
        var balances = sheets.balances(months);
        return new TrialBalance(
                months.first(),
                months.last(),
                balances,
                balances.stream().map(TrialBalance.BalanceRow::debit).reduce(nothing, Money::plus),
                balances.stream().map(TrialBalance.BalanceRow::credit).reduce(nothing, Money::plus));
    }

    /** Lines of an account, oldest first. */
    public List<AccountLine> sheet(long accountId, Months months, SheetPosition after, int limit) {
        return sheets.lines(accountId, months, after, limit);
    }

    /** Where an account's sheet of some months begins. */
    public SheetPosition begin(long accountId, Months months) {
        return new SheetPosition(months.first(), 0, 0, sheets.opening(accountId, months.first()));
    }
}
