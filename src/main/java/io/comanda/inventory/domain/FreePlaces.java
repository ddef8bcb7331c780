package io.comanda.inventory.domain;

import io.comanda.inventory.Feasibility.LotChoice;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where something is free that may be sold; only looked at, not held. */
@Component
public class FreePlaces {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Now now;

    FreePlaces(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** As much as there is of the quantity, earliest expiry first within the warehouses in the order they are asked. */
    public List<LotChoice> take(String productNumber, Quantity quantity) {
        var taken = new ArrayList<LotChoice>();
        var missing = quantity;
        for (var place : of(productNumber)) {
            if (missing.isPositive()) {
                var part = missing.min(place.quantity());
                taken.add(new LotChoice(
                        place.warehouseCode(), place.locationCode(), place.lotNumber(), place.expiry(), part));
                missing = missing.minus(part);
            }
        }
        return taken;
    }

    /** All of it, at most a hundred places. */
    public List<LotChoice> of(String productNumber) {
        return jdbc.sql(
                        """
                        select q.warehouse_code, q.location_code, q.lot_number, l.expiry,
                               q.on_hand - q.blocked - q.reserved as free
                        from inventory_quant q
                        join inventory_warehouse w on w.code = q.warehouse_code and w.active
                        left join inventory_lot l on l.product_number = q.product_number and l.lot_number = q.lot_number
                        where q.product_number = :productNumber
                          and q.on_hand - q.blocked - q.reserved > 0
                          and l.blocked is not true
                          and (l.expiry is null or l.expiry >= :today)
                        order by w.priority, w.code, inventory_lot_rank('FEFO', l.expiry, l.received) nulls last,
                                 l.received, free, q.lot_number, q.id
                        limit :most""")
                .param("productNumber", productNumber)
                .param("today", now.day())
                .param("most", MOST)
                .query((row, n) -> place(row))
                .list();
    }

    private static LotChoice place(ResultSet row) throws SQLException {
        return new LotChoice(
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getString("lot_number"),
                row.getObject("expiry", LocalDate.class),
                Rows.quantity(row, "free"));
    }
}
