package io.comanda.inventory.domain;

import io.comanda.inventory.ExpectGoods;
import io.comanda.inventory.ExpectedView;
import io.comanda.inventory.SupplyLink;
import io.comanda.inventory.SupplyPromise;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods on their way, and the waiting lines they are meant for. */
@Component
public class Expectations {

    private final JdbcClient jdbc;

    Expectations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void save(ExpectGoods goods) {
        jdbc.sql(
                        """
                        insert into inventory_expected (reference, line_no, source, product_number, warehouse_code, quantity,
                                                        expected_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (reference, line_no) do update
                        set source = excluded.source, product_number = excluded.product_number,
                            warehouse_code = excluded.warehouse_code, quantity = excluded.quantity,
                            expected_on = excluded.expected_on, withdrawn = false""")
                .params(
                        goods.reference(),
                        goods.lineNo(),
                        goods.source().name(),
                        goods.productNumber(),
                        goods.warehouseCode(),
                        goods.quantity().value(),
                        goods.expectedOn())
                .update();
    }

    /** False when nothing is expected. */
    public boolean change(String reference, int lineNo, Quantity quantity, LocalDate expectedOn) {
        return jdbc.sql(
                                """
                                update inventory_expected set quantity = ?, expected_on = ?
                                where reference = ? and line_no = ? and not withdrawn""")
                        .params(quantity.value(), expectedOn, reference, lineNo)
                        .update()
                > 0;
    }

    /** False when nothing is expected. */
    public boolean arrived(String reference, int lineNo, Quantity quantity) {
        return jdbc.sql(
                                """
                                update inventory_expected set arrived = arrived + ?
                                where reference = ? and line_no = ? and not withdrawn""")
                        .params(quantity.value(), reference, lineNo)
                        .update()
                > 0;
    }

    public void withdraw(String reference, int lineNo) {
        jdbc.sql("update inventory_expected set withdrawn = true where reference = ? and line_no = ?")
                .params(reference, lineNo)
                .update();
        jdbc.sql("delete from inventory_expected_for where reference = ? and line_no = ?")
                .params(reference, lineNo)
                .update();
    }

    public boolean isOpen(String reference, int lineNo) {
        return jdbc.sql(
                        """
                        select exists (select from inventory_expected
                                       where reference = ? and line_no = ? and open > 0)""")
                .params(reference, lineNo)
                .query(Boolean.class)
                .single();
    }

    /** False when the line does not wait. */
    public boolean link(SupplyLink link) {
        return jdbc.sql(
                                """
                                insert into inventory_expected_for (order_number, order_line_no, reference, line_no, quantity)
                                select order_number, line_no, ?, ?, ?
                                from inventory_backorder where order_number = ? and line_no = ?
                                on conflict (order_number, order_line_no, reference, line_no) do update
                                set quantity = excluded.quantity""")
                        .params(
                                link.reference(),
                                link.lineNo(),
                                link.quantity().value(),
                                link.orderNumber(),
                                link.orderLineNo())
                        .update()
                > 0;
    }

    public void unlink(String orderNumber, int orderLineNo, String reference, int lineNo) {
        jdbc.sql(
                        """
                        delete from inventory_expected_for
                        where order_number = ? and order_line_no = ? and reference = ? and line_no = ?""")
                .params(orderNumber, orderLineNo, reference, lineNo)
                .update();
    }

    public List<SupplyLink> links(String reference) {
        return jdbc.sql(
                        """
                        select * from inventory_expected_for
                        where reference = ? order by line_no, order_number, order_line_no""")
                .param(reference)
                .query((row, n) -> new SupplyLink(
                        row.getString("order_number"),
                        row.getInt("order_line_no"),
                        row.getString("reference"),
                        row.getInt("line_no"),
                        Rows.quantity(row, "quantity")))
                .list();
    }

    public List<SupplyPromise> promises(String orderNumber) {
        return jdbc.sql(
                        """
                        select b.order_number, b.line_no, b.product_number, b.missing,
                               coalesce(sum(f.quantity) filter (where e.open > 0), 0) as covered,
                               case when sum(f.quantity) filter (where e.open > 0) >= b.missing
                                    then max(e.expected_on) filter (where e.open > 0) end as promised_on,
                               coalesce(array_agg(e.reference order by e.expected_on, e.reference)
                                            filter (where e.open > 0), '{}') as sources
                        from inventory_backorder b
                        left join inventory_expected_for f
                            on f.order_number = b.order_number and f.order_line_no = b.line_no
                        left join inventory_expected e on e.reference = f.reference and e.line_no = f.line_no
                        where b.order_number = ?
                        group by b.order_number, b.line_no
                        order by b.line_no""")
                .param(orderNumber)
                .query((row, n) -> promise(row))
                .list();
    }

    public List<ExpectedView> open(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select * from inventory_expected
                        where product_number = any (cast(? as text[])) and open > 0
                        order by expected_on, reference, line_no""")
                .param(productNumbers.toArray(String[]::new))
                .query((row, n) -> expected(row))
                .list();
    }

    private static SupplyPromise promise(ResultSet row) throws SQLException {
        return new SupplyPromise(
                row.getString("order_number"),
                row.getInt("line_no"),
                row.getString("product_number"),
                Rows.quantity(row, "missing"),
                Rows.quantity(row, "covered"),
                row.getObject("promised_on", LocalDate.class),
                List.of((String[]) row.getArray("sources").getArray()));
    }

    private static ExpectedView expected(ResultSet row) throws SQLException {
        return new ExpectedView(
                row.getString("reference"),
                row.getInt("line_no"),
                ExpectGoods.Source.valueOf(row.getString("source")),
                row.getString("product_number"),
                row.getString("warehouse_code"),
                Rows.quantity(row, "quantity"),
                Rows.quantity(row, "arrived"),
                Rows.quantity(row, "open"),
                row.getObject("expected_on", LocalDate.class));
    }
}
