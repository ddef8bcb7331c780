package io.comanda.amendment.domain;

import io.comanda.amendment.AmendmentState;
import io.comanda.amendment.AmendmentUnderWay;
import io.comanda.amendment.AmendmentView;
import io.comanda.kernel.Money;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.OrderChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The changes that were asked for, and what came of them. */
@Repository
public class AmendmentBook {

    private static final String SELECT =
            """
            select number, order_number, state, change, reason, currency, gross_before, gross_after, requested_by,
                   requested_at, ended_at, outcome
            from amendment_amendment""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AmendmentBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return its number */
    public String add(ChangedOrder changed, OrderChange change, @Nullable String reason, String who) {
        try {
            return jdbc.sql(
                            """
                            insert into amendment_amendment (number, order_number, customer_number, customer_name, change,
                                reason, currency, gross_before, gross_after, requested_by, requested_at)
                            values ('CHG-' || lpad(nextval('amendment_number')::text, 6, '0'), ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                            returning number""")
                    .param(changed.before().number())
                    .param(changed.before().customerNumber())
                    .param(changed.before().customerName())
                    .param(json.writeValueAsString(change))
                    .param(reason)
                    .param(changed.before().currency())
                    .param(changed.before().gross().amount())
                    .param(changed.after().gross().amount())
                    .param(who)
                    .param(Timestamp.from(clock.instant()))
                    .query(String.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new AmendmentUnderWay(changed.before().number());
        }
    }

    public Optional<AmendmentView> find(String number) {
        return jdbc.sql(SELECT + " where number = ?")
                .param(number)
                .query(this::view)
                .optional();
    }

    /** Newest first. */
    public List<AmendmentView> ofOrder(String orderNumber) {
        return jdbc.sql(SELECT + " where order_number = ? order by id desc limit 100")
                .param(orderNumber)
                .query(this::view)
                .list();
    }

    public boolean isUnderWay(String orderNumber) {
        return jdbc.sql(
                        "select exists (select from amendment_amendment where order_number = ? and state = 'REQUESTED')")
                .param(orderNumber)
                .query(Boolean.class)
                .single();
    }

    /**
     * A card's token is not kept any longer than it is needed.
     *
     * @return false when it had ended before
     */
    public boolean end(String number, AmendmentState state, @Nullable String outcome) {
        return jdbc.sql(
                                """
                                update amendment_amendment
                                set state = ?, outcome = ?, ended_at = ?, change = change #- '{payment,token}'
                                where number = ? and state = 'REQUESTED'""")
                        .param(state.name())
                        .param(outcome)
                        .param(Timestamp.from(clock.instant()))
                        .param(number)
                        .update()
                > 0;
    }

    private AmendmentView view(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        var endedAt = row.getTimestamp("ended_at");
        return new AmendmentView(
                row.getString("number"),
                row.getString("order_number"),
                AmendmentState.valueOf(row.getString("state")),
                json.readValue(row.getString("change"), OrderChange.class),
                row.getString("reason"),
                new Money(row.getBigDecimal("gross_before"), currency),
                new Money(row.getBigDecimal("gross_after"), currency),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("outcome"));
    }
}
