package io.comanda.inventory.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.inventory.Demand;
import io.comanda.inventory.Reservation.Shortage;
import io.comanda.kernel.Quantity;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that wait for goods. */
@Component
public class BackOrders {

    private static final String OVERTAKEN = Sql.read("overtaken.sql");

    private final JdbcClient jdbc;
    private final Now now;

    BackOrders(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Who waits already keeps the time since when. */
    public void wait(String orderNumber, Demand demand, List<Shortage> shortages) {
        jdbc.sql(
                        """
                        insert into inventory_backorder (order_number, line_no, product_number, missing, priority, requested_on,
                                                         ordered_at, since, tried_at)
                        select :orderNumber, line_no, product_number, missing, :priority, :requestedOn,
                               :orderedAt, :now, :now
                        from unnest(cast(:lineNos as integer[]), cast(:productNumbers as text[]), cast(:missing as numeric[]))
                            as s (line_no, product_number, missing)
                        order by line_no
                        on conflict (order_number, line_no) do update
                        set product_number = excluded.product_number, missing = excluded.missing, priority = excluded.priority,
                            requested_on = excluded.requested_on, tried_at = excluded.tried_at""")
                .param("orderNumber", orderNumber)
                .param("priority", demand.priority())
                .param("requestedOn", demand.requestedOn())
                .param(
                        "orderedAt",
                        Optional.ofNullable(demand.orderedAt())
                                .map(Timestamp::from)
                                .orElseGet(now::moment))
                .param("lineNos", shortages.stream().map(Shortage::lineNo).toArray(Integer[]::new))
                .param(
                        "productNumbers",
                        shortages.stream().map(Shortage::productNumber).toArray(String[]::new))
                .param(
                        "missing",
                        shortages.stream().map(s -> s.missing().toString()).toArray(String[]::new))
                .param("now", now.moment())
                .update();
    }

    /** In the order of demand. */
    public List<String> waitingFor(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select order_number from inventory_backorder
                        where product_number = any (cast(:productNumbers as text[]))
                        group by order_number
                        order by max(priority) desc, min(requested_on) nulls last, min(ordered_at), order_number""")
                .param("productNumbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** How much of each product waiting orders lack; products nobody waits for are left out. */
    public Map<String, Quantity> missing(Collection<String> productNumbers) {
        return jdbc
                .sql(
                        """
                        select product_number, sum(missing) as missing from inventory_backorder
                        where product_number = any (cast(? as text[]))
                        group by product_number""")
                .param(productNumbers.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("product_number"), Rows.quantity(row, "missing")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Set<String> among(Collection<String> orderNumbers) {
        return jdbc.sql("select distinct order_number from inventory_backorder where order_number = any (?)")
                .param(orderNumbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /**
     * Orders that looked for goods at about the time when some came in, and all of whose waiting lines are covered by what
     * is free now; in the order of demand.
     */
    public List<String> overtaken(int limit) {
        return jdbc.sql(OVERTAKEN)
                .param("today", now.day())
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
