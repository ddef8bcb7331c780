package io.comanda.returns.domain;

import io.comanda.access.Visibility;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.platform.query.Conditions;
import io.comanda.returns.ReturnFilter;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnRow;
import io.comanda.returns.ReturnState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Returns as lists show them; agents see those of their customers. */
@Repository
public class ReturnLists {

    private static final String FINAL = "r.state in ('CLOSED', 'DECLINED', 'CANCELLED', 'EXPIRED')";

    private static final String ROWS =
            """
            select r.*, a.announced, a.received, a.received - a.inspected as uninspected
            from returns_return r
            cross join lateral (
                select coalesce(sum(l.announced), 0) as announced, coalesce(sum(l.received), 0) as received,
                       coalesce(sum((select sum(i.quantity) from returns_receipt c
                                     join returns_inspection i on i.receipt_id = c.id where c.line_id = l.id)), 0)
                           as inspected
                from returns_line l where l.return_id = r.id) a
            %s limit ?""";

    private final JdbcClient jdbc;
    private final Visibility visibility;

    ReturnLists(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** The newest first; begins before the given id. */
    public List<ReturnRow> list(ReturnFilter filter, List<String> before, int limit) {
        var conditions = new Conditions()
                .andAny(filter.state(), "r.state")
                .andIf(filter.open(), "not (" + FINAL + ") = ?")
                .andIf(filter.kind() == null ? null : filter.kind().name(), "r.kind = ?")
                .andIf(filter.order(), "r.order_number = ?")
                .andIf(filter.customer(), "r.customer_number = ?")
                .andIf(filter.warehouse(), "r.warehouse_code = ?")
                .andIf(visibility.agentScope().orElse(null), "r.agent_code = ?")
                .andWords("r.search_text", filter.q())
                .sortedDown(before, "id::bigint");
        return jdbc.sql(ROWS.formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> row(row))
                .list();
    }

    public void credited(String number, String creditNoteNumber) {
        jdbc.sql("insert into returns_credit (return_number, credit_note_number) values (?, ?)")
                .params(number, creditNoteNumber)
                .update();
    }

    public List<String> creditNotes(String number) {
        return jdbc.sql("select credit_note_number from returns_credit where return_number = ? order by 1")
                .param(number)
                .query(String.class)
                .list();
    }

    private static ReturnRow row(ResultSet row) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new ReturnRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("order_number"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getString("warehouse_code"),
                ReturnKind.valueOf(row.getString("kind")),
                ReturnState.valueOf(row.getString("state")),
                new Money(row.getBigDecimal("value"), row.getString("currency")),
                Quantity.of(row.getBigDecimal("announced")),
                Quantity.of(row.getBigDecimal("received")),
                Quantity.of(row.getBigDecimal("uninspected")),
                row.getString("shipment_number"),
                row.getTimestamp("requested_at").toInstant(),
                Optional.ofNullable(closed).map(Timestamp::toInstant).orElse(null));
    }
}
