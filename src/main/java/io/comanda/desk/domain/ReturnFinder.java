package io.comanda.desk.domain;

import io.comanda.desk.Found.ReturnHit;
import io.comanda.returns.ReturnState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the newest returns that hold all words. */
@Component
public class ReturnFinder {

    private final JdbcClient jdbc;

    ReturnFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReturnHit> find(Words words, Optional<String> agent, int limit) {
        if (!words.areLongEnough()) {
            return List.of();
        }
        var conditions = words.in("search_text").andIf(agent.orElse(null), "agent_code = ?");
        return jdbc.sql(
                        """
                        select number, order_number, customer_name, parcel_tracking_number, state
                        from returns_return"""
                                + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> hit(row))
                .list();
    }

    private static ReturnHit hit(ResultSet row) throws SQLException {
        return new ReturnHit(
                row.getString("number"),
                row.getString("order_number"),
                row.getString("customer_name"),
                row.getString("parcel_tracking_number"),
                ReturnState.valueOf(row.getString("state")));
    }
}
