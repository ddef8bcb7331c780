package io.comanda.accounting.domain;

import io.comanda.accounting.FactKind;
import io.comanda.platform.company.Company;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes entries of facts, many in a few statements. */
@Component
public class FactBooking {

    private static final String STAGE =
            """
            insert into accounting_posting (source_id, day, document, subject_type, subject, note, currency, role,
                                            vat_category, vat_percent, party, item, amount)
            """;
    private static final String RATES =
            """
            with rates as materialized (
                select currency, day, accounting_rate(currency, :house, day)::numeric(18, 8) as rate
                from (select distinct currency, day from accounting_posting) d)
            update accounting_posting p set rate = r.rate, house = round(p.amount * r.rate, 2)
            from rates r where r.currency = p.currency and r.day = p.day""";
    private static final String NEW_RULES = Sql.read("rules-of-rates.sql");
    private static final String ENTRIES = Sql.read("entries.sql");
    private static final String LINES = Sql.read("lines.sql");
    private static final String DIFFERENCES = Sql.read("exchange-differences.sql");

    private final JdbcClient jdbc;
    private final BooksLock lock;
    private final Company company;
    private final Clock clock;
    private final Map<FactKind, String> rules = new EnumMap<>(FactKind.class);

    FactBooking(JdbcClient jdbc, BooksLock lock, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.company = company;
        this.clock = clock;
        for (var kind : FactKind.values()) {
            if (kind != FactKind.EXCHANGE) {
                rules.put(kind, STAGE + Sql.read("postings/" + kind.fileName()));
            }
        }
    }

    /** Books the next facts of a kind behind this id. */
    @Transactional
    public Slice slice(FactKind kind, long after) {
        lock.take();
        stage(kind, after);
        var since = lastEntry();
        jdbc.sql(RATES).param("house", company.currency()).update();
        jdbc.sql(NEW_RULES).update();
        var booked = write(ENTRIES, kind);
        if (booked > 0) {
            write(LINES, kind);
            settleDifferences(since);
        }
        return staged(booked);
    }

    private void stage(FactKind kind, long after) {
        jdbc.sql("truncate accounting_posting").update();
        jdbc.sql(String.valueOf(rules.get(kind)))
                .param("after", after)
                .param("limit", Slice.SIZE)
                .param("zone", company.timeZone().getId())
                .param("house", company.currency())
                .update();
        // Thousands of rows came at once; without knowing that, the next statements would be planned for a few.
        jdbc.sql("analyze accounting_posting").update();
    }

    private int write(String sql, FactKind kind) {
        return jdbc.sql(sql)
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void settleDifferences(long since) {
        jdbc.sql(DIFFERENCES)
                .param("since", since)
                .param("house", company.currency())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from accounting_entry")
                .query(Long.class)
                .single();
    }

    private Slice staged(int booked) {
        return jdbc.sql(
                        """
                        select count(distinct source_id) as facts, coalesce(max(source_id), 0) as last,
                               count(distinct source_id) filter (where rate is null) as waiting,
                               min(source_id) filter (where rate is null) as first_waiting,
                               min(day) filter (where rate is null) as waiting_since
                        from accounting_posting""")
                .query((row, n) -> {
                    var firstWaiting = row.getLong("first_waiting");
                    return new Slice(
                            row.getInt("facts"),
                            booked,
                            row.getLong("last"),
                            row.getInt("waiting"),
                            firstWaiting == 0 ? Long.MAX_VALUE : firstWaiting,
                            row.getObject("waiting_since", LocalDate.class));
                })
                .single();
    }
}
