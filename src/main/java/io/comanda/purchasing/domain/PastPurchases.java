package io.comanda.purchasing.domain;

import io.comanda.catalog.ProductView;
import io.comanda.kernel.ExternalKey;
import io.comanda.purchasing.PastPurchase;
import io.comanda.purchasing.PurchaseOrderState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes orders that ended elsewhere, many with three statements: heads, lines, and what came in. */
@Repository
public class PastPurchases {

    private static final String HEADS =
            """
            insert into purchasing_order (id, version, number, supplier_number, supplier_name, warehouse_code, currency, state,
                                          created_at, created_by, sent_at, closed_at, external_source, external_id)
            select nextval('purchasing_order_seq') * 50, 0,
                   'PO-' || to_char(p.day, 'YYYY') || '-' || lpad(nextval('purchasing_order_number')::text, 6, '0'),
                   p.supplier, s.name, p.warehouse, p.currency, p.state, p.day, 'import', p.day, p.day, p.source, p.id
            from jsonb_to_recordset(?::jsonb)
                as p (source text, id text, supplier text, warehouse text, currency text, state text, day date)
            join purchasing_supplier s on s.number = p.supplier
            order by p.day, p.id""";

    private static final String LINES =
            """
            insert into purchasing_order_line (id, purchase_order_id, line_no, product_number, name, unit, quantity,
                                               unit_price, requested_on, expected_on, received, rejected, cancelled)
            select nextval('purchasing_order_line_seq') * 50, o.id, l.line_no, l.product, l.name, l.unit, l.quantity, l.price,
                   l.due, l.due, l.received, l.rejected, l.quantity - l.received
            from jsonb_to_recordset(?::jsonb)
                as l (source text, id text, line_no int, product text, name text, unit text, quantity numeric, price numeric,
                      due date, received numeric, rejected numeric)
            join purchasing_order o on o.external_source = l.source and o.external_id = l.id""";

    private static final String RECEIPTS =
            """
            insert into purchasing_receipt (order_number, line_no, at, actor, delivery_note, received, rejected, reject_reason,
                                            rejected_goods)
            select o.number, l.line_no, l.expected_on, 'import', o.external_id, l.received, l.rejected,
                   case when l.rejected > 0 then 'QUALITY' end, case when l.rejected > 0 then 'SENT_BACK' end
            from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
            where (o.external_source, o.external_id) in (select source, id from jsonb_to_recordset(?::jsonb)
                                                             as p (source text, id text))
              and (l.received > 0 or l.rejected > 0)
            order by l.expected_on, l.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastPurchases(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which of them were taken over. */
    public Set<ExternalKey> known(List<ExternalKey> keys) {
        return jdbc.sql(
                        """
                        select external_source, external_id from purchasing_order
                        join unnest(?::text[], ?::text[]) as asked (source, id)
                            on external_source = asked.source and external_id = asked.id""")
                .params(
                        keys.stream().map(ExternalKey::source).toArray(String[]::new),
                        keys.stream().map(ExternalKey::id).toArray(String[]::new))
                .query((row, n) -> new ExternalKey(row.getString("external_source"), row.getString("external_id")))
                .set();
    }

    public void add(List<PastPurchase> purchases, Map<String, ProductView> products) {
        if (purchases.isEmpty()) {
            return;
        }
        var heads = json.writeValueAsString(
                purchases.stream().map(PastPurchases::head).toList());
        jdbc.sql(HEADS).param(heads).update();
        jdbc.sql(LINES)
                .param(json.writeValueAsString(purchases.stream()
                        .flatMap(purchase -> purchase.lines().stream().map(line -> line(purchase, line, products)))
                        .toList()))
                .update();
        jdbc.sql(RECEIPTS).param(heads).update();
    }

    private static Map<String, Object> head(PastPurchase purchase) {
        var anything =
                purchase.lines().stream().anyMatch(line -> line.received().isPositive());
        return Map.of(
                "source", purchase.externalKey().source(),
                "id", purchase.externalKey().id(),
                "supplier", purchase.supplierNumber(),
                "warehouse", purchase.warehouseCode(),
                "currency", purchase.currency(),
                "state", (anything ? PurchaseOrderState.RECEIVED : PurchaseOrderState.CANCELLED).name(),
                "day", purchase.orderedOn().toString());
    }

    private static Map<String, Object> line(
            PastPurchase purchase, PastPurchase.Line line, Map<String, ProductView> products) {
        var product = Objects.requireNonNull(products.get(line.productNumber()));
        var row = new HashMap<String, Object>();
        row.put("source", purchase.externalKey().source());
        row.put("id", purchase.externalKey().id());
        row.put("line_no", line.lineNo());
        row.put("product", line.productNumber());
        row.put("name", product.name(Locale.ENGLISH));
        row.put("unit", product.unit());
        row.put("quantity", line.quantity().value());
        row.put("price", line.unitPrice());
        row.put("due", line.dueOn().toString());
        row.put("received", line.received().value());
        row.put("rejected", line.rejected().value());
        return row;
    }
}
