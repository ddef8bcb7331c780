package io.comanda.desk.domain;

import io.comanda.desk.Found.OrderHit;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds orders: the one of exactly this number, then the newest that hold all words. */
@Component
public class OrderFinder {

    private static final String SELECT =
            """
            select number, external_number, customer_reference, customer_name, order_date, currency, gross, lifecycle
            from ordering_order""";

    private final JdbcClient jdbc;

    OrderFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OrderHit> find(Words words, Optional<String> agent, int limit) {
        var hits = new LinkedHashMap<String, OrderHit>();
        read(new Conditions().and("number = ?", words.number()), agent, 1).forEach(hit -> hits.put(hit.number(), hit));
        if (words.areLongEnough()) {
            read(words.in("search_text"), agent, limit).forEach(hit -> hits.putIfAbsent(hit.number(), hit));
        }
        return hits.values().stream().limit(limit).toList();
    }

    private List<OrderHit> read(Conditions conditions, Optional<String> agent, int limit) {
        conditions.andIf(agent.orElse(null), "agent_code = ?");
        return jdbc.sql(SELECT + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> hit(row))
                .list();
    }

    private static OrderHit hit(ResultSet row) throws SQLException {
        return new OrderHit(
                row.getString("number"),
                row.getString("external_number"),
                row.getString("customer_reference"),
                row.getString("customer_name"),
                row.getObject("order_date", LocalDate.class),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                Lifecycle.valueOf(row.getString("lifecycle")));
    }
}
