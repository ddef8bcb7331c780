package io.comanda.accounting.domain;

import io.comanda.accounting.EntryFilter;
import io.comanda.accounting.FactKind;
import io.comanda.accounting.JournalEntryView;
import io.comanda.accounting.JournalEntryView.JournalLine;
import io.comanda.accounting.Months;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries with their lines, one statement for a page. */
@Repository
public class JournalRows {

    private static final int FETCHED = 500;
    private static final String PAGE = "with page as (select e.* from accounting_entry e";
    private static final String LINES =
            """
            ) select page.*, l.line_no, l.account_id, a.number, a.name, l.party, l.amount, l.house
            from page join accounting_line l on l.entry_id = page.id join accounting_account a on a.id = l.account_id
            order by page.id""";

    private final JdbcClient jdbc;
    private final Company company;

    JournalRows(JdbcClient jdbc, Company company) {
        this.jdbc = jdbc;
        this.company = company;
    }

    public List<JournalEntryView> list(EntryFilter filter, long before, int limit) {
        var conditions = new Conditions()
                .and("e.id < ?", before)
                .andIf(filter.from(), "e.day >= ?")
                .andIf(filter.to(), "e.day <= ?")
                .andIf(Optional.ofNullable(filter.kind()).map(Enum::name).orElse(null), "e.kind = ?");
        if (filter.text() != null) {
            var text = filter.text().strip();
            conditions.and(
                    """
                    e.id in (select id from accounting_entry where document ^@ ?
                             union select id from accounting_entry where subject = ?
                             union select entry_id from accounting_line where party = ?)""",
                    text,
                    text,
                    text);
        }
        return read(conditions, " order by e.id desc limit ?", " desc, l.line_no", conditions.params(limit));
    }

    public Optional<JournalEntryView> find(long number) {
        var conditions = new Conditions().and("e.id = ?", number);
        return read(conditions, "", ", l.line_no", conditions.params()).stream().findFirst();
    }

    /** Streams; the connection is kept until the last one. */
    public void each(Months months, Consumer<JournalEntryView> reader) {
        var conditions = new Conditions().and("e.day between ? and ?", months.first(), months.last());
        var entries = new Grouping(reader);
        jdbc.sql(PAGE + conditions.sql() + LINES + ", l.line_no")
                .params(conditions.params())
                .withFetchSize(FETCHED)
                .query(entries::add);
        entries.end();
    }

    private List<JournalEntryView> read(Conditions conditions, String order, String sort, List<?> params) {
        var found = new ArrayList<JournalEntryView>();
        var entries = new Grouping(found::add);
        jdbc.sql(PAGE + conditions.sql() + order + LINES + sort).params(params).query(entries::add);
        entries.end();
        return found;
    }

    /** Rows of lines become entries; the lines of one entry follow each other. */
    private final class Grouping {

        private final Consumer<JournalEntryView> reader;
        private Optional<JournalEntryView> open = Optional.empty();

        Grouping(Consumer<JournalEntryView> reader) {
            this.reader = reader;
        }

        void add(ResultSet row) throws SQLException {
            var number = row.getLong("id");
            if (open.filter(entry -> entry.number() == number).isEmpty()) {
                end();
                open = Optional.of(entry(row));
            }
            var line = line(row);
            open.ifPresent(entry -> entry.lines().add(line));
        }

        void end() {
            open.ifPresent(reader);
            open = Optional.empty();
        }
    }

    private static JournalEntryView entry(ResultSet row) throws SQLException {
        return new JournalEntryView(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getObject("fact_on", LocalDate.class),
                FactKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("note"),
                row.getBigDecimal("rate"),
                row.getTimestamp("booked_at").toInstant(),
                new ArrayList<>());
    }

    private JournalLine line(ResultSet row) throws SQLException {
        var sides = new Sides(row.getBigDecimal("house"), company.currency());
        return new JournalLine(
                row.getInt("line_no"),
                row.getLong("account_id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("party"),
                sides.debit(),
                sides.credit(),
                new Money(row.getBigDecimal("amount"), row.getString("currency")));
    }
}
