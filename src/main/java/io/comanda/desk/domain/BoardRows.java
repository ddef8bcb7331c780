package io.comanda.desk.domain;

import io.comanda.desk.ShippingBoard.Row;
import io.comanda.desk.ShippingBoard.Stage;
import io.comanda.desk.Supply;
import io.comanda.desk.domain.MostOrders.Wish;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open orders of a warehouse with all that says whether they can leave: two statements, however many there are. */
@Component
public class BoardRows {

    private static final int MOST = 200;

    private static final String OPEN =
            """
            with candidate as (
                select o.id, o.number, o.lifecycle
                from ordering_order o
                where o.lifecycle = 'PLACED' and not o.held
                  and (o.warehouse_code = ? or exists (
                        select from fulfilment_shipment s
                        where s.order_number = o.number and s.warehouse_code = ? and s.state in ('PLANNED', 'PICKED')))
                  and exists (select from ordering_order_line l
                              where l.order_id = o.id and l.stocked and l.quantity > l.shipped + l.cancelled)
                  and not exists (select from fulfilment_shipment s where s.order_number = o.number and s.state = 'PACKED')
                order by o.requested_on nulls last, o.id limit ?),
            """
                    + SupplyStatement.HERE
                    + """
            select o.number, o.customer_name, o.requested_on, o.gross, o.currency, p.supply,
                (select count(*) from ordering_order_line l
                 where l.order_id = o.id and l.stocked and l.quantity > l.shipped + l.cancelled) as lines,
                exists (select from inventory_backorder b where b.order_number = o.number) as waits,
                h.state, h.expected_carrier,
                (select w.number from fulfilment_wave w join fulfilment_wave_slot t on t.wave_id = w.id
                 where t.shipment_id = h.id and t.open) as wave
            from candidate c
            join ordering_order o using (id)
            join supply p using (id)
            left join lateral (
                select s.id, s.state, s.expected_carrier from fulfilment_shipment s
                where s.order_number = o.number and s.warehouse_code = ? and s.state in ('PLANNED', 'PICKED')
                order by s.id limit 1) h on true
            order by o.requested_on nulls last, o.id
            """;

    private static final String LACKS =
            """
            with wanted as (
                select order_number, product_number, sum(missing) as lack
                from inventory_backorder where order_number = any (?) group by order_number, product_number),
            """
                    + SupplyStatement.FREE_HERE
                    + """
            select w.order_number, w.product_number, w.lack, coalesce(f.quantity, 0) as free
            from wanted w left join free f using (product_number)
            """;

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first {@value #MOST} by the day the customer wishes for.
     *
     * @param calls when each carrier comes next
     * @param last when the last of them comes
     */
    public List<Row> open(
            String warehouse, LocalDate today, Map<String, Instant> calls, @Nullable Instant last, Instant midnight) {
        return jdbc.sql(OPEN)
                .params(warehouse, warehouse, MOST, today, warehouse, warehouse)
                .query((row, n) -> row(row, calls, last, midnight))
                .list();
    }

    /** Those of the waiting ones that free stock completes, as many as possible. */
    public Set<String> completed(String warehouse, LocalDate today, List<Row> waiting) {
        var lacks = new HashMap<String, Map<String, BigDecimal>>();
        var free = new HashMap<String, BigDecimal>();
        jdbc.sql(LACKS)
                .params(waiting.stream().map(Row::orderNumber).toArray(String[]::new), today, warehouse)
                .query(row -> {
                    lacks.computeIfAbsent(row.getString("order_number"), order -> new HashMap<>())
                            .put(row.getString("product_number"), row.getBigDecimal("lack"));
                    free.put(row.getString("product_number"), row.getBigDecimal("free"));
                });
        return new MostOrders(free)
                .of(waiting.stream()
                        .filter(row -> lacks.containsKey(row.orderNumber()))
                        .map(row -> new Wish(
                                row.orderNumber(), row.today(), lacks.getOrDefault(row.orderNumber(), Map.of())))
                        .toList());
    }

    private static Row row(ResultSet row, Map<String, Instant> calls, @Nullable Instant last, Instant midnight)
            throws SQLException {
        var carrier = row.getString("expected_carrier");
        var at = carrier == null ? last : calls.get(carrier);
        return new Row(
                row.getString("number"),
                row.getString("customer_name"),
                row.getObject("requested_on", LocalDate.class),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                row.getInt("lines"),
                Supply.valueOf(row.getString("supply")),
                stage(row.getString("state"), row.getBoolean("waits")),
                row.getString("wave"),
                carrier,
                at,
                at != null && at.isBefore(midnight),
                false);
    }

    private static Stage stage(@Nullable String shipment, boolean waits) {
        if (shipment != null) {
            return shipment.equals("PLANNED") ? Stage.PICK : Stage.PACK;
        }
        return waits ? Stage.STOCK : Stage.EARLIER;
    }
}
