package io.comanda.desk.domain;

import io.comanda.customer.CustomerStatus;
import io.comanda.desk.Found.CustomerHit;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds customers by any word that is known of them; without such a hit by the name that is most like it. */
@Component
public class CustomerFinder {

    private static final String SELECT =
            "select number, name, billing_city, phone, email, status from customer_account";

    private final JdbcClient jdbc;

    CustomerFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CustomerHit> find(Words words, Optional<String> agent, int limit) {
        var exact =
                words.areLongEnough() ? words.in("search_text") : new Conditions().and("number = ?", words.number());
        var hits = read(exact.andIf(agent.orElse(null), "agent_code = ?"), "name_key", limit);
        if (!hits.isEmpty() || !words.mayBeMisspelt()) {
            return hits;
        }
        var similar = new Conditions()
                .and("platform_fold(?) <% name_key", words.text())
                .andIf(agent.orElse(null), "agent_code = ?");
        return jdbc.sql(SELECT + similar.sql() + " order by platform_fold(?) <<-> name_key limit ?")
                .params(similar.params(words.text(), limit))
                .query((row, n) -> hit(row))
                .list();
    }

    private List<CustomerHit> read(Conditions conditions, String order, int limit) {
        return jdbc.sql(SELECT + conditions.sql() + " order by " + order + " limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> hit(row))
                .list();
    }

    private static CustomerHit hit(ResultSet row) throws SQLException {
        return new CustomerHit(
                row.getString("number"),
                row.getString("name"),
                row.getString("billing_city"),
                row.getString("phone"),
                row.getString("email"),
                CustomerStatus.valueOf(row.getString("status")));
    }
}
