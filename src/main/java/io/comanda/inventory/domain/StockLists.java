package io.comanda.inventory.domain;

import io.comanda.inventory.HeldGoods;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.MovementType;
import io.comanda.inventory.MovementView;
import io.comanda.inventory.PlaceView;
import io.comanda.inventory.StockFilter;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places and movements, page by page. */
@Component
public class StockLists {

    private static final String PLACES =
            """
            select q.*, l.expiry, coalesce(l.blocked, false) as lot_blocked,
                   q.on_hand - q.blocked - q.reserved as available
            from inventory_quant q
            left join inventory_lot l on l.product_number = q.product_number and l.lot_number = q.lot_number""";

    private final JdbcClient jdbc;

    StockLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ordered by product and id; {@code after} holds those of the last row seen, or nothing. */
    public List<PlaceView> places(StockFilter filter, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(filter.product(), "q.product_number = ?")
                .andIf(filter.warehouse(), "q.warehouse_code = ?")
                .andIf(filter.location(), "q.location_code = ?")
                .andIf(filter.lot(), "q.lot_number = ?")
                .sorted(after, "q.product_number", "q.id::bigint");
        return jdbc.sql(PLACES + conditions.sql() + " limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> place(row))
                .list();
    }

    /** In every warehouse. */
    public List<LocationView> locationsCalled(String code) {
        return jdbc.sql(
                        """
                        select warehouse_code, code, zone, walk_sequence from inventory_location
                        where lower(code) = lower(?) order by warehouse_code limit 20""")
                .param(code)
                .query(LocationView.class)
                .list();
    }

    public Map<String, String> usualPlaces(String warehouseCode, Collection<String> productNumbers) {
        var places = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select distinct on (product_number) product_number, location_code from inventory_quant
                        where warehouse_code = ? and product_number = any (cast(? as text[]))
                        order by product_number, on_hand desc, id""")
                .params(warehouseCode, productNumbers.toArray(String[]::new))
                .query(row -> {
                    places.put(row.getString("product_number"), row.getString("location_code"));
                });
        return places;
    }

    public Map<String, String> zones(String warehouseCode, Collection<String> locationCodes) {
        var zones = new HashMap<String, String>();
        jdbc.sql(
                        "select code, zone from inventory_location where warehouse_code = ? and code = any (cast(? as text[]))")
                .params(warehouseCode, locationCodes.toArray(String[]::new))
                .query(row -> {
                    zones.put(row.getString("code"), row.getString("zone"));
                });
        return zones;
    }

    public List<String> productsOfLot(String lotNumber) {
        return jdbc.sql(
                        "select product_number from inventory_lot where lot_number = ? order by product_number limit 20")
                .param(lotNumber)
                .query(String.class)
                .list();
    }

    /** The newest first. */
    public List<MovementView> movements(String productNumber, long beforeId, int limit) {
        return jdbc.sql(
                        """
                        select * from inventory_movement
                        where product_number = ? and id < ?
                        order by id desc limit ?""")
                .params(productNumber, beforeId, limit)
                .query((row, n) -> movement(row))
                .list();
    }

    /** What orders hold of a product, the oldest first; begins after the given id. */
    public List<HeldGoods> holds(String productNumber, long afterId, int limit) {
        return jdbc.sql(
                        """
                        select * from inventory_reservation
                        where product_number = ? and state = 'RESERVED' and id > ?
                        order by id limit ?""")
                .params(productNumber, afterId, limit)
                .query((row, n) -> hold(row))
                .list();
    }

    public Optional<MovementView> movement(long id) {
        return jdbc.sql("select * from inventory_movement where id = ?")
                .param(id)
                .query((row, n) -> movement(row))
                .optional();
    }

    /** Whether the movement of this id was taken back. */
    public boolean isReversed(String id) {
        return jdbc.sql(
                        """
                        select exists (select from inventory_movement
                                       where reference_type = 'reversal' and reference_number = ?)""")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static HeldGoods hold(ResultSet row) throws SQLException {
        return new HeldGoods(
                row.getLong("id"),
                row.getString("order_number"),
                row.getInt("line_no"),
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getString("lot_number"),
                Rows.quantity(row, "quantity"),
                row.getTimestamp("reserved_at").toInstant());
    }

    private static PlaceView place(ResultSet row) throws SQLException {
        return new PlaceView(
                row.getLong("id"),
                row.getString("product_number"),
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getString("lot_number"),
                row.getObject("expiry", LocalDate.class),
                row.getBoolean("lot_blocked"),
                Rows.quantity(row, "on_hand"),
                Rows.quantity(row, "blocked"),
                Rows.quantity(row, "reserved"),
                Rows.quantity(row, "available"));
    }

    private static MovementView movement(ResultSet row) throws SQLException {
        return new MovementView(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                MovementType.valueOf(row.getString("type")),
                row.getString("product_number"),
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getString("lot_number"),
                Rows.quantity(row, "quantity"),
                Rows.quantity(row, "blocked"),
                row.getString("reason"),
                row.getString("reference_type"),
                row.getString("reference_number"),
                row.getString("actor"));
    }
}
