package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderSearch;
import io.comanda.ordering.OrderSummary;
import io.comanda.ordering.PaymentState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of orders, one statement a page, by keyset. */
@Repository
public class OrderList {

    private static final String COLUMNS =
            """
            select id, number, external_number, channel, customer_number, customer_name, customer_reference, agent_code,
                   order_date, placed_at, currency, gross, payment_method, lifecycle, payment_state, fulfilment_state,
                   invoice_state, held
            from ordering_order where id < :before""";

    private final JdbcClient jdbc;

    OrderList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OrderSummary> search(OrderSearch search, Optional<String> agent, long before, int limit) {
        var conditions = conditions(search, agent);
        var sql = new StringBuilder(COLUMNS);
        conditions.keySet().forEach(condition -> sql.append(" and ").append(condition));
        var statement = jdbc.sql(sql.append(" order by id desc limit :limit").toString())
                .param("before", before)
                .param("limit", limit);
        for (var value : conditions.values()) {
            statement = statement.param(value.name(), value.value());
        }
        return statement.query(OrderList::summary).list();
    }

    private record Value(String name, Object value) {}

    /** Only conditions that were asked for, so that each search can use its index. */
    private static Map<String, Value> conditions(OrderSearch search, Optional<String> agent) {
        var all = new LinkedHashMap<String, Value>();
        add(all, "agent_code = :agent", "agent", agent.orElse(null));
        add(all, "customer_number = :customer", "customer", search.customerNumber());
        add(all, "lifecycle = :lifecycle", "lifecycle", name(search.lifecycle()));
        add(all, "payment_state = :payment", "payment", name(search.payment()));
        add(all, "fulfilment_state = :fulfilment", "fulfilment", name(search.fulfilment()));
        add(all, "invoice_state = :invoicing", "invoicing", name(search.invoicing()));
        add(all, "held = :held", "held", search.held());
        add(all, "channel = :channel", "channel", search.channel());
        add(all, "order_date >= :from", "from", day(search.from()));
        add(all, "order_date <= :to", "to", day(search.to()));
        add(
                all,
                """
                (lower(number) like :text escape '!' or lower(external_number) like :text escape '!'
                 or lower(customer_reference) like :text escape '!' or lower(customer_name) like :text escape '!')""",
                "text",
                Optional.ofNullable(search.text()).map(OrderList::contains).orElse(null));
        return all;
    }

    private static void add(Map<String, Value> all, String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.put(condition, new Value(name, value));
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Object day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String contains(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static OrderSummary summary(ResultSet row, int index) throws SQLException {
        return new OrderSummary(
                row.getLong("id"),
                row.getString("number"),
                row.getString("external_number"),
                row.getString("channel"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getString("customer_reference"),
                row.getString("agent_code"),
                row.getObject("order_date", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("placed_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                row.getString("payment_method"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                PaymentState.valueOf(row.getString("payment_state")),
                FulfilmentState.valueOf(row.getString("fulfilment_state")),
                InvoiceState.valueOf(row.getString("invoice_state")),
                row.getBoolean("held"));
    }
}
