package io.comanda.desk.domain;

import io.comanda.desk.Found.QuoteHit;
import io.comanda.kernel.Money;
import io.comanda.quoting.QuoteState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the newest quotes that hold all words. */
@Component
public class QuoteFinder {

    private final JdbcClient jdbc;

    QuoteFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<QuoteHit> find(Words words, Optional<String> agent, int limit) {
        if (!words.areLongEnough()) {
            return List.of();
        }
        var conditions = words.in("search_text").andIf(agent.orElse(null), "agent_code = ?");
        return jdbc.sql(
                        """
                        select number, customer_name, valid_until, currency, gross, state
                        from quoting_quote"""
                                + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> hit(row))
                .list();
    }

    private static QuoteHit hit(ResultSet row) throws SQLException {
        return new QuoteHit(
                row.getString("number"),
                row.getString("customer_name"),
                row.getObject("valid_until", LocalDate.class),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                QuoteState.valueOf(row.getString("state")));
    }
}
