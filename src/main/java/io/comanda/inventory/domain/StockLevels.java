package io.comanda.inventory.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.comanda.inventory.Availability;
import io.comanda.inventory.Availability.InWarehouse;
import io.comanda.inventory.StockFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much there is. */
@Component
public class StockLevels {

    private final JdbcClient jdbc;
    private final Now now;

    StockLevels(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    public List<Availability> of(Collection<String> productNumbers) {
        var rows = jdbc.sql(
                        """
                        select product_number, warehouse_code, sum(on_hand) as on_hand, sum(reserved) as reserved,
                               sum(case when unusable then on_hand - reserved else blocked end) as blocked,
                               sum(incoming) as incoming
                        from (select q.product_number, q.warehouse_code, q.on_hand, q.reserved, q.blocked, 0 as incoming,
                                     coalesce(l.blocked or l.expiry < :today, false) as unusable
                              from inventory_quant q
                              left join inventory_lot l using (product_number, lot_number)
                              where q.product_number = any (cast(:productNumbers as text[]))
                                and q.warehouse_code <> 'TRANSIT'
                              union all
                              select product_number, warehouse_code, 0, 0, 0, open, false
                              from inventory_expected
                              where product_number = any (cast(:productNumbers as text[])) and open > 0) as place
                        group by product_number, warehouse_code
                        order by product_number, warehouse_code""")
                .param("productNumbers", productNumbers.toArray(String[]::new))
                .param("today", now.day())
                .query((row, n) -> new Row(row.getString("product_number"), inWarehouse(row)))
                .list();
        return byProduct(productNumbers, rows);
    }

    private static List<Availability> byProduct(Collection<String> productNumbers, List<Row> rows) {
        var found = rows.stream().collect(groupingBy(Row::productNumber, mapping(Row::figures, toList())));
        return productNumbers.stream()
                .distinct()
                .map(number -> new Availability(number, found.getOrDefault(number, List.of())))
                .toList();
    }

    private record Row(String productNumber, InWarehouse figures) {}

    private static InWarehouse inWarehouse(ResultSet row) throws SQLException {
        var onHand = Rows.quantity(row, "on_hand");
        var blocked = Rows.quantity(row, "blocked");
        var reserved = Rows.quantity(row, "reserved");
        var available = new StockFigures(onHand, blocked, reserved).available();
        return new InWarehouse(
                row.getString("warehouse_code"), onHand, blocked, reserved, available, Rows.quantity(row, "incoming"));
    }
}
