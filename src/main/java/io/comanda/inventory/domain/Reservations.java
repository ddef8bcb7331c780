package io.comanda.inventory.domain;

import io.comanda.inventory.HandPick;
import io.comanda.inventory.Reservation;
import io.comanda.inventory.ReserveStock;
import io.comanda.inventory.ReserveStock.Line;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is held for orders. */
@Component
public class Reservations {

    private static final String RESERVE = Sql.read("reserve.sql");
    private static final String TAKE = Sql.read("take.sql");
    private static final String RELEASE = Sql.read("release.sql");

    private final JdbcClient jdbc;
    private final Now now;

    Reservations(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Goods that became free. */
    public record Freed(String productNumber, String warehouseCode) {}

    public void lock(Collection<String> productNumbers) {
        jdbc.sql(
                        """
                        select id from inventory_quant where product_number = any (cast(? as text[]))
                        order by product_number, warehouse_code, location_code, lot_number
                        for no key update""")
                .param(productNumbers.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    public Reservation reserve(ReserveStock wish) {
        var lines = wish.lines();
        var answer = new Answer();
        jdbc.sql(RESERVE)
                .param("orderNumber", wish.orderNumber())
                .param("lineNos", lines.stream().map(Line::lineNo).toArray(Integer[]::new))
                .param("productNumbers", lines.stream().map(Line::productNumber).toArray(String[]::new))
                .param(
                        "quantities",
                        lines.stream().map(l -> l.quantity().toString()).toArray(String[]::new))
                .param("customerNumber", wish.customerNumber())
                .param("today", now.day())
                .param("preferredWarehouse", wish.preferredWarehouse())
                .param("deliveryCountry", wish.deliveryCountry())
                .param("completeness", wish.completeness().name())
                .param("maxWarehouses", wish.maxWarehouses())
                .param("usableUntil", now.day().plusDays(wish.minRemainingLifeDays()))
                .param("now", now.moment())
                .query(answer);
        return answer.reservation();
    }

    /** What is held for an order, by line. */
    public Map<Integer, Quantity> of(String orderNumber) {
        var held = new TreeMap<Integer, Quantity>();
        jdbc.sql(
                        """
                        select line_no, sum(quantity) as quantity from inventory_reservation
                        where order_number = ? and state = 'RESERVED' group by line_no""")
                .param(orderNumber)
                .query(row -> {
                    held.put(row.getInt("line_no"), Rows.quantity(row, "quantity"));
                });
        return held;
    }

    /** Releases the given lines, or all when none is given. */
    public List<Freed> release(String orderNumber, Collection<Integer> lineNos) {
        return jdbc.sql(RELEASE)
                .param("orderNumber", orderNumber)
                .param("allLines", lineNos.isEmpty())
                .param("lineNos", lineNos.toArray(Integer[]::new))
                .param("now", now.moment())
                .query((row, n) -> new Freed(row.getString("product_number"), row.getString("warehouse_code")))
                .list();
    }

    /** Holds what somebody chose on places that are locked; places that cannot give it are missing in the answer. */
    public List<Reservation.Item> take(String orderNumber, int lineNo, String productNumber, List<HandPick> chosen) {
        return jdbc.sql(TAKE)
                .param("orderNumber", orderNumber)
                .param("lineNo", lineNo)
                .param("productNumber", productNumber)
                .param(
                        "warehouseCodes",
                        chosen.stream().map(HandPick::warehouseCode).toArray(String[]::new))
                .param(
                        "locationCodes",
                        chosen.stream().map(HandPick::locationCode).toArray(String[]::new))
                .param("lotNumbers", chosen.stream().map(HandPick::lotNumber).toArray(String[]::new))
                .param(
                        "quantities",
                        chosen.stream().map(pick -> pick.quantity().toString()).toArray(String[]::new))
                .param("today", now.day())
                .param("now", now.moment())
                .query((row, n) -> Rows.item(row))
                .list();
    }

    /** In walking order. */
    public List<Reservation.Item> held(String orderNumber, int lineNo) {
        return jdbc.sql(
                        """
                        select r.*, p.walk_sequence, l.expiry
                        from inventory_reservation r
                        join inventory_location p on p.warehouse_code = r.warehouse_code and p.code = r.location_code
                        left join inventory_lot l
                            on l.product_number = r.product_number and l.lot_number = r.lot_number
                        where r.order_number = ? and r.line_no = ? and r.state = 'RESERVED'
                        order by r.warehouse_code, p.walk_sequence, r.location_code, r.lot_number""")
                .params(orderNumber, lineNo)
                .query((row, n) -> Rows.item(row))
                .list();
    }

    private static class Answer implements RowCallbackHandler {

        private final List<Reservation.Item> items = new ArrayList<>();
        private final List<Reservation.Shortage> shortages = new ArrayList<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (row.getObject("id") == null) {
                shortages.add(new Reservation.Shortage(
                        row.getInt("line_no"), row.getString("product_number"), Rows.quantity(row, "quantity")));
            } else {
                items.add(Rows.item(row));
            }
        }

        Reservation reservation() {
            return new Reservation(items, shortages);
        }
    }
}
