package io.comanda.accounting.domain;

import io.comanda.accounting.AccountLine;
import io.comanda.accounting.FactKind;
import io.comanda.accounting.Months;
import io.comanda.accounting.SheetPosition;
import io.comanda.accounting.TrialBalance.BalanceRow;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums by account from the months, and the lines of one account. */
@Repository
public class Sheets {

    private final JdbcClient jdbc;
    private final Company company;

    Sheets(JdbcClient jdbc, Company company) {
        this.jdbc = jdbc;
        this.company = company;
    }

    /** Accounts that had or got something. */
    public List<BalanceRow> balances(Months months) {
        return jdbc.sql(
                        """
                        select a.id, a.number, a.name,
                               coalesce(sum(m.debit - m.credit) filter (where m.month < :from), 0) as opening,
                               coalesce(sum(m.debit) filter (where m.month >= :from), 0) as debit,
                               coalesce(sum(m.credit) filter (where m.month >= :from), 0) as credit
                        from accounting_account a join accounting_month m on m.account_id = a.id and m.month <= :to
                        group by a.id, a.number, a.name order by a.number""")
                .param("from", months.first())
                .param("to", months.last())
                .query((row, n) -> balance(row))
                .list();
    }

    public BigDecimal opening(long accountId, LocalDate day) {
        return jdbc.sql(
                        """
                        select coalesce(sum(debit - credit), 0) from accounting_month where account_id = ? and month < ?""")
                .params(accountId, day)
                .query(BigDecimal.class)
                .single();
    }

    public List<AccountLine> lines(long accountId, Months months, SheetPosition after, int limit) {
        return jdbc.sql(
                        """
                        select e.id, l.line_no, e.day, e.kind, e.document, e.subject_type, e.subject, e.note, e.currency, l.amount,
                               l.house, ?::numeric + sum(l.house) over (order by l.day, l.entry_id, l.line_no) as balance
                        from (select * from accounting_line
                              where account_id = ? and day <= ? and (day, entry_id, line_no) > (?, ?, ?)
                              order by day, entry_id, line_no limit ?) l
                        join accounting_entry e on e.id = l.entry_id
                        order by l.day, l.entry_id, l.line_no""")
                .params(after.balance(), accountId, months.last(), after.day(), after.entry(), after.lineNo(), limit)
                .query((row, n) -> line(row))
                .list();
    }

    private BalanceRow balance(ResultSet row) throws SQLException {
        var opening = money(row, "opening");
        var debit = money(row, "debit");
        var credit = money(row, "credit");
        return new BalanceRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                opening,
                debit,
                credit,
                opening.plus(debit).minus(credit));
    }

    private AccountLine line(ResultSet row) throws SQLException {
        var sides = new Sides(row.getBigDecimal("house"), company.currency());
        return new AccountLine(
                row.getLong("id"),
                row.getInt("line_no"),
                row.getObject("day", LocalDate.class),
                FactKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("note"),
                sides.debit(),
                sides.credit(),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                money(row, "balance"));
    }

    private Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), company.currency());
    }
}
