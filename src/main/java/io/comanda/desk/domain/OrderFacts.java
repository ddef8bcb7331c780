package io.comanda.desk.domain;

import io.comanda.desk.OrderPage.LineStock;
import io.comanda.desk.OrderPage.Parcels;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.shipping.WaybillState;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts about one order out of several modules, a statement for each sort. */
@Component
public class OrderFacts {

    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    OrderFacts(JdbcClient jdbc, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public List<LineStock> stock(String orderNumber) {
        return jdbc.sql(
                        """
                        select l.line_no,
                            (select coalesce(sum(r.quantity), 0) from inventory_reservation r
                             where r.order_number = o.number and r.line_no = l.line_no and r.state = 'RESERVED') as reserved,
                            (select coalesce(sum(q.on_hand - q.blocked - q.reserved)
                                             filter (where not coalesce(t.blocked or t.expiry < ?, false)), 0)
                             from inventory_quant q left join inventory_lot t using (product_number, lot_number)
                             where q.product_number = l.product_number) as available
                        from ordering_order o join ordering_order_line l on l.order_id = o.id
                        where o.number = ? and l.stocked order by l.line_no""")
                .params(LocalDate.now(clock.withZone(company.timeZone())), orderNumber)
                .query((row, n) -> new LineStock(
                        row.getInt("line_no"),
                        Quantity.of(row.getBigDecimal("reserved")),
                        Quantity.of(row.getBigDecimal("available"))))
                .list();
    }

    public List<Parcels> parcels(List<String> shipments) {
        if (shipments.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select w.*, (select max(e.at) from shipping_tracking_event e where e.waybill_id = w.id) as heard
                        from shipping_waybill w where w.shipment_number = any (?) and w.state <> 'CANCELLED' order by w.id""")
                .param(shipments.toArray(String[]::new))
                .query((row, n) -> new Parcels(
                        row.getString("shipment_number"),
                        row.getString("carrier_code"),
                        row.getString("service_code"),
                        row.getString("tracking_number"),
                        WaybillState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getTimestamp("heard"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** When goods were last reserved for it. */
    public Optional<Instant> reservedAt(String orderNumber) {
        return jdbc.sql("select max(reserved_at) as at from inventory_reservation where order_number = ?")
                .param(orderNumber)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant))
                .single();
    }
}
