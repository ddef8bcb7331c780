package io.comanda.purchasing.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.platform.query.Conditions;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.comanda.purchasing.PurchaseOrderFilter;
import io.comanda.purchasing.PurchaseOrderRow;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.ReceiptView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to suppliers as lists show them. */
@Repository
public class PurchaseOrderLists {

    private static final String ROWS =
            """
            select o.*, a.line_count, a.total, a.due, a.percent,
                   coalesce(a.next < today.day and o.state in ('SENT', 'CONFIRMED'), false) as late
            from purchasing_order o
            cross join (select ?::date as day) today
            cross join lateral (
                select count(*) as line_count, sum(round(l.quantity * l.unit_price, 2)) as total,
                       max(l.expected_on) filter (where l.quantity > l.received + l.cancelled) as due,
                       min(l.expected_on) filter (where l.quantity > l.received + l.cancelled) as next,
                       coalesce(round(100 * sum(l.received) / nullif(sum(l.quantity - l.cancelled), 0)), 100) as percent
                from purchasing_order_line l where l.purchase_order_id = o.id) a
            %s limit ?""";

    private static final String RECEIPTS =
            """
            select r.*, (select coalesce(sum(b.quantity), 0) from purchasing_return b where b.receipt_id = r.id) as sent_back
            from purchasing_receipt r""";

    private final JdbcClient jdbc;
    private final Today today;

    PurchaseOrderLists(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The newest first; begins before the given id. */
    public List<PurchaseOrderRow> list(PurchaseOrderFilter filter, List<String> before, int limit) {
        var conditions = new Conditions()
                .andAny(filter.state(), "o.state")
                .andIf(filter.supplier(), "o.supplier_number = ?")
                .andIf(filter.warehouse(), "o.warehouse_code = ?")
                .andWords("o.search_text", filter.q())
                .andIf(
                        filter.product(),
                        "exists (select from purchasing_order_line p where p.purchase_order_id = o.id and p.product_number = ?)")
                .andIf(filter.late(), "coalesce(a.next < today.day and o.state in ('SENT', 'CONFIRMED'), false) = ?")
                .sortedDown(before, "id::bigint");
        var params = new ArrayList<Object>(List.of(today.get()));
        params.addAll(conditions.params(limit));
        return jdbc.sql(ROWS.formatted(conditions.sql()))
                .params(params)
                .query((row, n) -> row(row))
                .list();
    }

    /** What came in of an order, the newest first. */
    public List<ReceiptView> receipts(String number, int limit) {
        return jdbc.sql(RECEIPTS + " where r.order_number = ? order by r.id desc limit ?")
                .params(number, limit)
                .query((row, n) -> receipt(row))
                .list();
    }

    /** One of them; nobody else takes goods of it away until the transaction ends. */
    public Optional<ReceiptView> lockReceipt(String number, long id) {
        return jdbc.sql(RECEIPTS + " where r.order_number = ? and r.id = ? for update of r")
                .params(number, id)
                .query((row, n) -> receipt(row))
                .optional();
    }

    private static PurchaseOrderRow row(ResultSet row) throws SQLException {
        return new PurchaseOrderRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("supplier_number"),
                row.getString("supplier_name"),
                row.getString("warehouse_code"),
                PurchaseOrderState.valueOf(row.getString("state")),
                new Money(row.getBigDecimal("total"), row.getString("currency")),
                row.getInt("line_count"),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("due", LocalDate.class),
                row.getBoolean("late"),
                row.getInt("percent"));
    }

    private static ReceiptView receipt(ResultSet row) throws SQLException {
        var reason = row.getString("reject_reason");
        var goods = row.getString("rejected_goods");
        return new ReceiptView(
                row.getLong("id"),
                row.getInt("line_no"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("delivery_note"),
                Quantity.of(row.getBigDecimal("received")),
                Quantity.of(row.getBigDecimal("rejected")),
                reason == null ? null : RejectReason.valueOf(reason),
                goods == null ? null : RejectedGoods.valueOf(goods),
                Quantity.of(row.getBigDecimal("sent_back")),
                row.getString("location_code"),
                row.getString("lot_number"));
    }
}
