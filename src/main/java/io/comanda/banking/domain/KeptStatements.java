package io.comanda.banking.domain;

import io.comanda.banking.StatementFormat;
import io.comanda.banking.StatementView;
import io.comanda.banking.formats.ReadStatement;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements that were read, each once. */
@Repository
public class KeptStatements {

    private static final String VIEW =
            """
            select s.*,
                   coalesce(before.closing <> s.opening, false) as gap,
                   (select count(*) from banking_entry e where e.statement_id = s.id) as entries,
                   (select count(*) from banking_entry e where e.statement_id = s.id
                       and e.assigned < e.amount and e.aside_reason is null and e.direction = 'IN') as open
            from banking_statement s
            left join lateral (
                select b.closing from banking_statement b
                where b.account = s.account and (b.closed_on, b.id) < (s.closed_on, s.id)
                order by b.closed_on desc, b.id desc limit 1) before on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its id; nothing when the account's statement of this reference is there. */
    public Optional<Long> add(ReadStatement statement, String fileName, String by) {
        return jdbc.sql(
                        """
                        insert into banking_statement (account, reference, format, file_name, currency, opening, closing,
                                                       closed_on, imported_at, imported_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account, reference) do nothing returning id""")
                .params(
                        statement.account(),
                        statement.reference(),
                        statement.format().name(),
                        fileName,
                        statement.opening().currency(),
                        statement.opening().amount(),
                        statement.closing().amount(),
                        statement.closedOn(),
                        Timestamp.from(clock.instant()),
                        by)
                .query(Long.class)
                .optional();
    }

    public Optional<StatementView> find(long id) {
        return jdbc.sql(VIEW + "where s.id = ?")
                .param(id)
                .query((row, n) -> view(row))
                .optional();
    }

    public Optional<StatementView> find(String account, String reference) {
        return jdbc.sql(VIEW + "where s.account = ? and s.reference = ?")
                .params(account, reference)
                .query((row, n) -> view(row))
                .optional();
    }

    /** Newest first. */
    public List<StatementView> list(long before, int limit) {
        return jdbc.sql(VIEW + "where s.id < ? order by s.id desc limit ?")
                .params(before, limit)
                .query((row, n) -> view(row))
                .list();
    }

    private static StatementView view(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new StatementView(
                row.getLong("id"),
                row.getString("account"),
                row.getString("reference"),
                StatementFormat.valueOf(row.getString("format")),
                row.getString("file_name"),
                new Money(row.getBigDecimal("opening"), currency),
                new Money(row.getBigDecimal("closing"), currency),
                row.getObject("closed_on", LocalDate.class),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("imported_by"),
                row.getBoolean("gap"),
                row.getInt("entries"),
                row.getInt("open"));
    }
}
