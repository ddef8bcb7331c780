package io.comanda.inventory.domain;

import io.comanda.inventory.FreeSupply;
import io.comanda.inventory.Shortfall;
import io.comanda.inventory.SupplyLink;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waiting lines without goods on their way, and goods on their way without a waiting line. */
@Component
public class SupplyBalances {

    private static final String SHORTFALLS = Sql.read("shortfalls.sql");

    private final JdbcClient jdbc;

    SupplyBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Shortfall> shortfalls(int limit) {
        return select("true", null, limit);
    }

    public List<Shortfall> shortfallsOf(String orderNumber) {
        return select("b.order_number = any (cast(:filter as text[]))", List.of(orderNumber), Integer.MAX_VALUE);
    }

    public List<Shortfall> shortfallsFor(Collection<String> productNumbers) {
        return select("b.product_number = any (cast(:filter as text[]))", productNumbers, Integer.MAX_VALUE);
    }

    public List<FreeSupply> free(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select e.*, e.open - coalesce(f.meant, 0) as free
                        from inventory_expected e
                        left join (select reference, line_no, sum(quantity) as meant
                                   from inventory_expected_for group by reference, line_no) f using (reference, line_no)
                        where e.product_number = any (cast(:products as text[])) and e.open > coalesce(f.meant, 0)
                        order by e.expected_on, e.reference, e.line_no""")
                .param("products", productNumbers.toArray(String[]::new))
                .query((row, n) -> new FreeSupply(
                        row.getString("reference"),
                        row.getInt("line_no"),
                        row.getString("product_number"),
                        row.getString("warehouse_code"),
                        Rows.quantity(row, "free"),
                        row.getObject("expected_on", LocalDate.class)))
                .list();
    }

    public void link(List<SupplyLink> links) {
        if (links.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into inventory_expected_for as stored (order_number, order_line_no, reference, line_no, quantity)
                        select * from unnest(cast(:orders as text[]), cast(:orderLines as integer[]),
                                             cast(:references as text[]), cast(:lines as integer[]),
                                             cast(:quantities as numeric[]))
                        on conflict (order_number, order_line_no, reference, line_no) do update
                        set quantity = stored.quantity + excluded.quantity""")
                .param("orders", links.stream().map(SupplyLink::orderNumber).toArray(String[]::new))
                .param("orderLines", links.stream().map(SupplyLink::orderLineNo).toArray(Integer[]::new))
                .param("references", links.stream().map(SupplyLink::reference).toArray(String[]::new))
                .param("lines", links.stream().map(SupplyLink::lineNo).toArray(Integer[]::new))
                .param(
                        "quantities",
                        links.stream().map(link -> link.quantity().toString()).toArray(String[]::new))
                .update();
    }

    public void unlink(String reference) {
        jdbc.sql("delete from inventory_expected_for where reference = ?")
                .param(reference)
                .update();
    }

    public Map<String, LocalDate> promisedDays(Collection<String> orderNumbers) {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql(
                        """
                        select order_number, max(promised_on) as day
                        from (select b.order_number, b.line_no, max(e.expected_on) as promised_on,
                                     coalesce(sum(f.quantity), 0) >= b.missing as covered
                              from inventory_backorder b
                              left join (inventory_expected_for f
                                         join inventory_expected e
                                             on e.reference = f.reference and e.line_no = f.line_no and e.open > 0)
                                  on f.order_number = b.order_number and f.order_line_no = b.line_no
                              where b.order_number = any (cast(? as text[]))
                              group by b.order_number, b.line_no) as line
                        group by order_number
                        having bool_and(covered)""")
                .param(orderNumbers.toArray(String[]::new))
                .query(row -> {
                    days.put(row.getString("order_number"), row.getObject("day", LocalDate.class));
                });
        return days;
    }

    private List<Shortfall> select(String condition, @Nullable Collection<String> filter, int limit) {
        var statement = jdbc.sql(SHORTFALLS.formatted(condition)).param("limit", limit);
        return (filter == null ? statement : statement.param("filter", filter.toArray(String[]::new)))
                .query((row, n) -> new Shortfall(
                        row.getString("order_number"),
                        row.getInt("line_no"),
                        row.getString("product_number"),
                        Rows.quantity(row, "lacking"),
                        row.getInt("priority"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
