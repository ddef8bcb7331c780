package io.comanda.commission.domain;

import io.comanda.commission.domain.RateBook.Entry;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that hold for an agent, a customer and a day. */
@Repository
public class RateBooks {

    private final JdbcClient jdbc;
    private final CommissionRules rules;

    RateBooks(JdbcClient jdbc, CommissionRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** In one statement, with the turnover before this invoice; empty for somebody who does not earn. */
    public Optional<RateBook> of(String agentCode, InvoiceView invoice) {
        return read(
                agentCode,
                invoice.customerNumber(),
                invoice.issuedOn(),
                invoice.gross().currency(),
                invoice.number());
    }

    /** The same for a customer on a day. */
    public Optional<RateBook> of(String agentCode, String customer, LocalDate day, String currency) {
        return read(agentCode, customer, day, currency, null);
    }

    private Optional<RateBook> read(
            String agentCode, String customer, LocalDate day, String currency, @Nullable String besides) {
        var ownRate = new ArrayList<Optional<Percent>>();
        var entries = new ArrayList<Entry>();
        jdbc.sql(
                        """
                        select a.rate as own_rate, r.*, t.turnover
                        from commission_agent a
                        left join commission_rule r
                          on (r.agent_code = a.code or r.agent_code is null)
                         and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                         and (r.customer_number is null or r.customer_number = :customer)
                        left join lateral (
                            select coalesce(sum(f.base), 0) as turnover from commission_fact f
                            where r.period is not null and f.agent_code = a.code and f.kind = 'ACCRUED'
                              and f.currency = :currency and f.on_date <= :day
                              and f.on_date >= date_trunc(r.period, :day::date::timestamp)::date
                              and f.invoice_number is distinct from :besides) t on true
                        where a.code = :agent and a.active order by r.id""")
                .param("day", day)
                .param("customer", customer)
                .param("currency", currency)
                .param("besides", besides)
                .param("agent", agentCode)
                .query(row -> {
                    ownRate.add(
                            Optional.ofNullable(row.getBigDecimal("own_rate")).map(Percent::of));
                    entry(row).ifPresent(entries::add);
                });
        return ownRate.stream().findFirst().map(own -> new RateBook(agentCode, own.orElse(null), List.copyOf(entries)));
    }

    private Optional<Entry> entry(ResultSet row) throws SQLException {
        row.getLong("id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Entry(
                        rules.rule(row, 0),
                        Optional.ofNullable(row.getBigDecimal("turnover")).orElse(BigDecimal.ZERO)));
    }
}
