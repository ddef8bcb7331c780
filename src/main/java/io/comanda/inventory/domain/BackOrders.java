package io.comanda.inventory.domain;

import io.comanda.inventory.Reservation.Shortage;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that wait for goods. */
@Component
public class BackOrders {

    private final JdbcClient jdbc;
    private final Now now;

    BackOrders(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Who waits already keeps the time since when. */
    public void wait(String orderNumber, int priority, List<Shortage> shortages) {
        jdbc.sql(
                        """
                        insert into inventory_backorder (order_number, line_no, product_number, missing, priority, since)
                        select :orderNumber, line_no, product_number, missing, :priority, :now
                        from unnest(cast(:lineNos as integer[]), cast(:productNumbers as text[]), cast(:missing as numeric[]))
                            as s (line_no, product_number, missing)
                        order by line_no
                        on conflict (order_number, line_no) do update
                        set product_number = excluded.product_number, missing = excluded.missing, priority = excluded.priority""")
                .param("orderNumber", orderNumber)
                .param("priority", priority)
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

    /** In the order of demand: the greater priority first, then who waits longest. */
    public List<String> waitingFor(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select order_number from inventory_backorder
                        where product_number = any (cast(:productNumbers as text[]))
                        group by order_number
                        order by max(priority) desc, min(since), order_number""")
                .param("productNumbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Orders all of whose waiting lines are covered by what is free now, in the order of demand. */
    public List<String> servable(int limit) {
        return jdbc.sql(
                        """
                        select b.order_number
                        from inventory_backorder b
                        left join (select q.product_number, sum(q.on_hand - q.blocked - q.reserved) as free
                                   from inventory_quant q
                                   left join inventory_lot l using (product_number, lot_number)
                                   where q.product_number in (select product_number from inventory_backorder)
                                     and l.blocked is not true
                                     and (l.expiry is null or l.expiry >= :today)
                                   group by q.product_number) f using (product_number)
                        group by b.order_number
                        having bool_and(coalesce(f.free, 0) >= b.missing)
                        order by max(b.priority) desc, min(b.since), b.order_number
                        limit :limit""")
                .param("today", now.day())
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
