package io.comanda.inventory.domain;

import io.comanda.inventory.LotExpiryDiffers;
import io.comanda.inventory.LotFilter;
import io.comanda.inventory.LotUse;
import io.comanda.inventory.LotView;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches of products. */
@Component
public class Lots {

    private static final String LOT =
            """
            select l.*, f.on_hand, f.reserved
            from inventory_lot l
            join lateral (select coalesce(sum(on_hand), 0) as on_hand, coalesce(sum(reserved), 0) as reserved
                          from inventory_quant q
                          where q.product_number = l.product_number and q.lot_number = l.lot_number) f on true""";

    private final JdbcClient jdbc;
    private final Now now;

    Lots(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Whether the lot is known with another expiry date than this. */
    public boolean differs(String productNumber, String lotNumber, @Nullable LocalDate expiry) {
        return jdbc.sql(
                        """
                        select exists (select from inventory_lot
                                       where product_number = :productNumber and lot_number = :lotNumber
                                         and expiry is distinct from cast(:expiry as date))""")
                .param("productNumber", productNumber)
                .param("lotNumber", lotNumber)
                .param("expiry", expiry)
                .query(Boolean.class)
                .single();
    }

    /** Makes a lot that is new begin with today; refuses one that is known with another expiry date. */
    public void ensure(String productNumber, String lotNumber, @Nullable LocalDate expiry) {
        jdbc.sql(
                        """
                        insert into inventory_lot (product_number, lot_number, expiry, received) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .param(productNumber)
                .param(lotNumber)
                .param(expiry)
                .param(now.day())
                .update();
        if (expiry != null && differs(productNumber, lotNumber, expiry)) {
            throw new LotExpiryDiffers(productNumber, lotNumber);
        }
    }

    /** Out of sale with a reason, back to sale without; false when there is no such lot. */
    public boolean block(String productNumber, String lotNumber, @Nullable String reason) {
        return jdbc.sql(
                                """
                                update inventory_lot set blocked = ?, block_reason = ?
                                where product_number = ? and lot_number = ?""")
                        .param(reason != null)
                        .param(reason)
                        .param(productNumber)
                        .param(lotNumber)
                        .update()
                > 0;
    }

    public Optional<LotView> find(String productNumber, String lotNumber) {
        return jdbc.sql(LOT + " where l.product_number = ? and l.lot_number = ?")
                .params(productNumber, lotNumber)
                .query((row, n) -> lot(row))
                .optional();
    }

    public List<LotView> list(LotFilter filter, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(filter.product(), "l.product_number = ?")
                .andIf(filter.lot(), "l.lot_number = ?")
                .andIf(filter.blocked(), "l.blocked = ?")
                .sorted(after, "l.product_number", "l.lot_number");
        return jdbc.sql(LOT + conditions.sql() + " limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> lot(row))
                .list();
    }

    /** The newest first. */
    public List<LotUse> uses(String productNumber, String lotNumber, long beforeId, int limit) {
        return jdbc.sql(
                        """
                        select * from inventory_reservation
                        where product_number = ? and lot_number = ? and state <> 'RELEASED' and id < ?
                        order by id desc limit ?""")
                .params(productNumber, lotNumber, beforeId, limit)
                .query((row, n) -> use(row))
                .list();
    }

    /** The warehouses that hold any of the lot. */
    public List<String> warehouses(String productNumber, String lotNumber) {
        return jdbc.sql(
                        """
                        select distinct warehouse_code from inventory_quant
                        where product_number = ? and lot_number = ? and on_hand > 0
                        order by warehouse_code""")
                .params(productNumber, lotNumber)
                .query(String.class)
                .list();
    }

    private static LotView lot(ResultSet row) throws SQLException {
        return new LotView(
                row.getString("product_number"),
                row.getString("lot_number"),
                row.getObject("expiry", LocalDate.class),
                row.getObject("received", LocalDate.class),
                row.getBoolean("blocked"),
                row.getString("block_reason"),
                Rows.quantity(row, "on_hand"),
                Rows.quantity(row, "reserved"));
    }

    private static LotUse use(ResultSet row) throws SQLException {
        var left = Rows.instant(row, "closed_at");
        return new LotUse(
                row.getLong("id"),
                row.getString("order_number"),
                row.getInt("line_no"),
                row.getString("warehouse_code"),
                row.getString("shipment_number"),
                Rows.quantity(row, "quantity"),
                left == null ? row.getTimestamp("reserved_at").toInstant() : left);
    }
}
