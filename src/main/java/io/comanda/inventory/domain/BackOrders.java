package io.comanda.inventory.domain;

import io.comanda.inventory.Reservation.Shortage;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that wait for goods. */
@Component
public class BackOrders {

    private final JdbcClient jdbc;
    private final Clock clock;

    BackOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                .param("now", Timestamp.from(clock.instant()))
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
}
