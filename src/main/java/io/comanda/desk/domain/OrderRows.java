package io.comanda.desk.domain;

import io.comanda.desk.OrderFilter;
import io.comanda.desk.OrderRow;
import io.comanda.desk.OrderSort;
import io.comanda.desk.Supply;
import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.kernel.Money;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.company.Company;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of orders: one statement a page, by keyset, whatever the filter and the order. */
@Component
public class OrderRows {

    private static final String ROWS =
            """
            select o.*, p.supply, p.sort_key::text as sort_key,
                   (select count(*) from ordering_order_line l where l.order_id = o.id) as line_count,
                   array(select h.type from ordering_hold h where h.order_id = o.id and h.released_at is null
                         order by h.type) as hold_types,
                   %s as displayed_fulfilment
            from page p join ordering_order o using (id)
            """
                    .formatted(FulfilmentStatement.DISPLAYED);

    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    OrderRows(JdbcClient jdbc, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    /** Give the sort key and the id of the last row seen as {@code after}. */
    public List<OrderRow> list(
            OrderFilter filter,
            Optional<String> agent,
            Actor caller,
            OrderSort sort,
            boolean down,
            List<String> after,
            int limit) {
        var conditions = conditions(filter, agent, caller);
        String[] keys = {sort.expression() + "::" + sort.type(), "o.id::bigint"};
        conditions = down ? conditions.sortedDown(after, keys) : conditions.sorted(after, keys);
        var wanted = new Conditions().andAny(filter.supply(), "s.supply");
        var order = down ? " order by %1$s.sort_key desc, %1$s.id desc" : " order by %1$s.sort_key, %1$s.id";
        var page = "page as (select c.id, c.sort_key, s.supply from candidate c left join supply s using (id)"
                + wanted.sql() + order.formatted("c") + " limit ?)";
        return jdbc.sql(candidates(sort.expression(), conditions) + SupplyStatement.EVERYWHERE + ", " + page + ROWS
                        + order.formatted("p"))
                .params(conditions.params(bySupply(filter) ? null : limit, today()))
                .params(wanted.params(limit))
                .query((row, n) -> row(row))
                .list();
    }

    /** Counts no further than {@code most}. */
    public int count(OrderFilter filter, Optional<String> agent, Actor caller, int most) {
        var conditions = conditions(filter, agent, caller);
        return bySupply(filter) ? countBySupply(filter, conditions, most) : countAll(conditions, most);
    }

    private int countAll(Conditions conditions, int most) {
        return jdbc.sql("select count(*) from (select from ordering_order o" + conditions.sql() + " limit ?) counted")
                .params(conditions.params(most))
                .query(Integer.class)
                .single();
    }

    private int countBySupply(OrderFilter filter, Conditions conditions, int most) {
        var wanted = new Conditions().andAny(filter.supply(), "s.supply");
        return jdbc.sql(candidates("o.id", conditions) + SupplyStatement.EVERYWHERE
                        + "select count(*) from (select from supply s" + wanted.sql() + " limit ?) counted")
                .params(conditions.params(null, today()))
                .params(wanted.params(most))
                .query(Integer.class)
                .single();
    }

    /** Without a limit where supply decides who stays. */
    private static String candidates(String sortKey, Conditions conditions) {
        return "with candidate as (select o.id, o.number, o.lifecycle, " + sortKey
                + " as sort_key from ordering_order o" + conditions.sql() + " limit ?::bigint), ";
    }

    private static boolean bySupply(OrderFilter filter) {
        return filter.supply() != null && !filter.supply().isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(company.timeZone()));
    }

    private static Conditions conditions(OrderFilter filter, Optional<String> agent, Actor caller) {
        var conditions = new Conditions()
                .andIf(agent.orElse(null), "o.agent_code = ?")
                .andWords("o.search_text", filter.text())
                .andAny(filter.lifecycle(), "o.lifecycle")
                .andAny(filter.payment(), "o.payment_state")
                .andAny(filter.fulfilment(), "(" + FulfilmentStatement.DISPLAYED + ")")
                .andAny(filter.invoicing(), "o.invoice_state")
                .andIf(filter.held(), "o.held = ?")
                .andIf(filter.customerNumber(), "o.customer_number = ?")
                .andIf(filter.agentCode(), "o.agent_code = ?")
                .andIf(filter.warehouseCode(), "o.warehouse_code = ?")
                .andIf(filter.channel(), "o.channel = ?")
                .andIf(filter.from(), "o.order_date >= ?")
                .andIf(filter.to(), "o.order_date <= ?")
                .andIf(filter.promisedBefore(), "o.requested_on < ?")
                .andIf(filter.totalFrom(), "o.gross >= ?")
                .andIf(filter.totalTo(), "o.gross <= ?")
                .andIf(filter.currency(), "o.currency = ?");
        if (filter.hold() != null && !filter.hold().isEmpty()) {
            conditions.and(
                    """
                    o.held and exists (select from ordering_hold h where h.order_id = o.id and h.released_at is null
                                       and h.type = any (?))""",
                    (Object) filter.hold().stream().map(Enum::name).toArray(String[]::new));
        }
        if (bySupply(filter)) {
            conditions.and("o.lifecycle = 'PLACED'");
        }
        if (Boolean.TRUE.equals(filter.own())) {
            conditions.and("o.placed_by = ? or o.agent_code = ?", caller.name(), own(caller.agentCode()));
        }
        return conditions;
    }

    /** Nobody's code is empty. */
    private static String own(@Nullable String agentCode) {
        return agentCode == null ? "" : agentCode;
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        var supply = row.getString("supply");
        return new OrderRow(
                row.getLong("id"),
                row.getString("sort_key"),
                row.getString("number"),
                row.getString("external_number"),
                row.getString("channel"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getString("customer_reference"),
                row.getString("agent_code"),
                row.getString("placed_by"),
                row.getString("warehouse_code"),
                row.getObject("order_date", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("placed_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getObject("requested_on", LocalDate.class),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                row.getInt("line_count"),
                row.getString("payment_method"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                PaymentState.valueOf(row.getString("payment_state")),
                DisplayedFulfilment.valueOf(row.getString("displayed_fulfilment")),
                InvoiceState.valueOf(row.getString("invoice_state")),
                row.getBoolean("held"),
                Arrays.stream((String[]) row.getArray("hold_types").getArray())
                        .map(HoldType::valueOf)
                        .toList(),
                supply == null ? null : Supply.valueOf(supply),
                null);
    }
}
