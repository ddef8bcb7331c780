package io.comanda.quoting.domain;

import io.comanda.kernel.Money;
import io.comanda.platform.query.Conditions;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.QuoteRow;
import io.comanda.quoting.QuoteSearch;
import io.comanda.quoting.QuoteState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes as lists show them. */
@Component
public class QuoteRows {

    private final JdbcClient jdbc;

    QuoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first.
     *
     * @param agentCode whose customers' alone; null for all
     * @param before the last id seen
     */
    public List<QuoteRow> list(QuoteSearch search, @Nullable String agentCode, long before, int limit) {
        var conditions = new Conditions()
                .and("id < ?", before)
                .andIf(agentCode, "agent_code = ?")
                .andAny(search.state(), "state")
                .andIf(search.customerNumber(), "customer_number = ?")
                .andIf(search.owner(), "owner = ?")
                .andIf(search.validBefore(), "valid_until < ?")
                .andWords("search_text", search.text());
        return jdbc.sql("select * from quoting_quote" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> row(row))
                .list();
    }

    private static QuoteRow row(ResultSet row) throws SQLException {
        return new QuoteRow(
                row.getLong("id"),
                row.getString("number"),
                row.getInt("version_no"),
                QuoteState.valueOf(row.getString("state")),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getString("owner"),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                row.getObject("valid_until", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                Optional.ofNullable(row.getString("lost_reason"))
                        .map(LostReason::valueOf)
                        .orElse(null),
                row.getString("order_number"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
