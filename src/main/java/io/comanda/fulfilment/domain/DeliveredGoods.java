package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.InvoiceCandidate;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.platform.query.Conditions;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goods that left on account and are on no invoice yet, by the shipment that took them. */
@Repository
public class DeliveredGoods {

    private static final String WAITING =
            """
            from fulfilment_shipment s join ordering_order o on o.number = s.order_number
            left join invoicing_rule r on r.customer_number = o.customer_number""";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final InvoicingRules rules;

    DeliveredGoods(JdbcClient jdbc, EntityManager entities, InvoicingRules rules) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.rules = rules;
    }

    /** All that left of the order is on invoices now. */
    void invoiced(String orderNumber) {
        entities.flush();
        jdbc.sql("update fulfilment_shipment set invoiced = true where order_number = ? and state = 'ISSUED'")
                .param(orderNumber)
                .update();
    }

    void invoiced(Collection<String> shipments) {
        jdbc.sql("update fulfilment_shipment set invoiced = true where number = any(?)")
                .param(shipments.toArray(String[]::new))
                .update();
    }

    /** The oldest first; give the last id seen as {@code after}. */
    public List<InvoiceCandidate> waiting(@Nullable String customerNumber, long after, int limit) {
        var conditions = waiting().and("s.id > ?", after).andIf(customerNumber, "o.customer_number = ?");
        return jdbc.sql(
                        """
                        select s.id, s.number, s.goods_issue_note, s.order_number, s.issued_at, o.customer_number,
                               o.customer_name, o.currency, coalesce(r.rule, ?) as rule,
                               (select coalesce(sum(round(l.net * coalesce(g.picked, g.planned) / l.quantity, 2)), 0)
                                from fulfilment_shipment_line g
                                join ordering_order_line l on l.order_id = o.id and l.line_no = g.line_no
                                where g.shipment_id = s.id) as net
                        """
                                + WAITING + conditions.sql() + " order by s.id limit ?")
                .param(rules.house().value().rule().name())
                .params(conditions.params(limit))
                .query(DeliveredGoods::candidate)
                .list();
    }

    /** Customers with this rule of whose goods something waits that left before a moment. */
    public List<String> customers(InvoicingRule rule, Instant before) {
        var conditions = waiting()
                .and("s.issued_at < ?", Timestamp.from(before))
                .and("coalesce(r.rule, ?) = ?", rules.house().value().rule().name(), rule.name());
        return jdbc.sql("select distinct o.customer_number " + WAITING + conditions.sql()
                        + " order by o.customer_number")
                .params(conditions.params())
                .query(String.class)
                .list();
    }

    /** Numbers of a customer's shipments that left before a moment, at most so many, kept from others until the commit. */
    List<String> lock(String customerNumber, @Nullable Instant before, int limit) {
        var conditions = waiting()
                .and("o.customer_number = ?", customerNumber)
                .andIf(before == null ? null : Timestamp.from(before), "s.issued_at < ?");
        return numbers(conditions, limit);
    }

    /** Those of the shipments that still wait. */
    List<String> lock(String customerNumber, Collection<String> shipments) {
        var conditions = waiting().and("o.customer_number = ?", customerNumber).and("s.number = any(?)", (Object)
                shipments.toArray(String[]::new));
        return numbers(conditions, shipments.size());
    }

    /** What the shipments took away: by order, then by line. */
    Map<String, Map<Integer, Quantity>> quantities(Collection<String> shipments) {
        var byOrder = new HashMap<String, Map<Integer, Quantity>>();
        jdbc.sql(
                        """
                        select s.order_number, g.line_no, sum(coalesce(g.picked, g.planned)) as picked
                        from fulfilment_shipment s join fulfilment_shipment_line g on g.shipment_id = s.id
                        where s.number = any(?) and coalesce(g.picked, g.planned) > 0
                        group by s.order_number, g.line_no""")
                .param(shipments.toArray(String[]::new))
                .query(row -> {
                    byOrder.computeIfAbsent(row.getString("order_number"), order -> new HashMap<>())
                            .put(row.getInt("line_no"), Quantity.of(row.getBigDecimal("picked")));
                });
        return byOrder;
    }

    private List<String> numbers(Conditions conditions, int limit) {
        return jdbc.sql("select s.number " + WAITING + conditions.sql() + " order by s.id limit ? for update of s")
                .params(conditions.params(limit))
                .query(String.class)
                .list();
    }

    private static Conditions waiting() {
        return new Conditions().and("s.state = 'ISSUED' and not s.invoiced and o.payment_method = 'ACCOUNT'");
    }

    private static InvoiceCandidate candidate(ResultSet row, int index) throws SQLException {
        return new InvoiceCandidate(
                row.getLong("id"),
                row.getString("number"),
                row.getString("goods_issue_note"),
                row.getString("order_number"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getTimestamp("issued_at").toInstant(),
                InvoicingRule.valueOf(row.getString("rule")),
                new Money(row.getBigDecimal("net"), row.getString("currency")));
    }
}
