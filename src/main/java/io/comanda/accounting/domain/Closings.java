package io.comanda.accounting.domain;

import io.comanda.accounting.PeriodView;
import io.comanda.accounting.PeriodView.PeriodChange;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which day the books are closed, and who said so. */
@Repository
public class Closings {

    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isClosed(LocalDate day) {
        return jdbc.sql("select coalesce(until >= ?, false) from accounting_closed")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    public void close(LocalDate until) {
        jdbc.sql("update accounting_closed set until = ?").param(until).update();
    }

    public void note(LocalDate month, boolean closed, String reason, String by, Instant at) {
        jdbc.sql("insert into accounting_closing (month, closed, reason, actor, at) values (?, ?, ?, ?, ?)")
                .params(month, closed, reason, by, Timestamp.from(at))
                .update();
    }

    public List<PeriodView> periods(LocalDate present, String currency) {
        return jdbc.sql(
                        """
                        select p.month::date as month, coalesce(p.month::date <= b.until, false) as is_closed,
                               coalesce((select sum(m.debit) from accounting_month m where m.month = p.month::date), 0) as debit,
                               c.closed, c.reason, c.actor, c.at
                        from accounting_closed b
                        cross join generate_series(
                            least(?::date - interval '1 month', (select min(month) from accounting_month),
                                  (select min(month) from accounting_closing)), ?::date, '1 month') as p (month)
                        left join lateral (select * from accounting_closing where month = p.month::date
                                           order by id desc limit 1) c on true
                        order by p.month desc limit 120""")
                .params(present, present)
                .query((row, n) -> new PeriodView(
                        row.getObject("month", LocalDate.class),
                        row.getBoolean("is_closed"),
                        new Money(row.getBigDecimal("debit"), currency),
                        change(row)))
                .list();
    }

    private static @Nullable PeriodChange change(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? null
                : new PeriodChange(
                        row.getBoolean("closed"),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant());
    }
}
