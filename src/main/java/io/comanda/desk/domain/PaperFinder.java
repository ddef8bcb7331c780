package io.comanda.desk.domain;

import io.comanda.desk.Found.InvoiceHit;
import io.comanda.desk.Found.ShipmentHit;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.kernel.Money;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds shipments and invoices by how their numbers begin or, for digits alone, end. */
@Component
public class PaperFinder {

    /** Each arm has an index of its own; more than a page of hits in one of them tells nothing. */
    private static final String SHIPMENT =
            """
            s.number in (
                (select number from fulfilment_shipment where number like ? limit 50)
                union (select number from fulfilment_shipment where reverse(number) like ? limit 50)
                union (select shipment_number from shipping_waybill where upper(tracking_number) like ? limit 50)
                union (select w.shipment_number from shipping_parcel p join shipping_waybill w on w.id = p.waybill_id
                       where upper(p.tracking_number) like ? limit 50)
                union (select w.shipment_number from shipping_parcel p join shipping_waybill w on w.id = p.waybill_id
                       where p.sscc = ?))""";

    private static final String INVOICE =
            """
            id in ((select id from invoicing_invoice where number like ? order by number desc limit 50)
                   union (select id from invoicing_invoice where reverse(number) like ? limit 50))""";

    private final JdbcClient jdbc;

    PaperFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ShipmentHit> shipments(Words words, Optional<String> agent, int limit) {
        if (!words.areLongEnough()) {
            return List.of();
        }
        var begins = words.beginning();
        var conditions = new Conditions()
                .and(SHIPMENT, begins, words.ending(), begins, begins, words.number())
                .andIf(agent.orElse(null), "o.agent_code = ?");
        return jdbc.sql(
                        """
                        select s.number, s.order_number, o.customer_name, s.carrier_code, s.tracking_number, s.state
                        from fulfilment_shipment s join ordering_order o on o.number = s.order_number"""
                                + conditions.sql() + " order by s.id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> shipment(row))
                .list();
    }

    public List<InvoiceHit> invoices(Words words, Optional<String> agent, int limit) {
        if (!words.areLongEnough()) {
            return List.of();
        }
        var conditions = new Conditions()
                .and(INVOICE, words.beginning(), words.ending())
                .andIf(agent.orElse(null), "agent_code = ?");
        return jdbc.sql(
                        """
                        select number, order_number, customer_name, issued_on, currency, gross, open
                        from invoicing_invoice"""
                                + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> invoice(row))
                .list();
    }

    private static ShipmentHit shipment(ResultSet row) throws SQLException {
        return new ShipmentHit(
                row.getString("number"),
                row.getString("order_number"),
                row.getString("customer_name"),
                row.getString("carrier_code"),
                row.getString("tracking_number"),
                ShipmentState.valueOf(row.getString("state")));
    }

    private static InvoiceHit invoice(ResultSet row) throws SQLException {
        return new InvoiceHit(
                row.getString("number"),
                row.getString("order_number"),
                row.getString("customer_name"),
                row.getObject("issued_on", LocalDate.class),
                new Money(row.getBigDecimal("gross"), row.getString("currency")),
                row.getBigDecimal("open").signum() <= 0);
    }
}
