package io.comanda.shipping.domain;

import io.comanda.kernel.Address;
import io.comanda.shipping.ManifestView;
import io.comanda.shipping.ReadyWaybill;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands at the door for a carrier, and what was handed over. */
@Component
public class ManifestBook {

    /** As many as one look takes in; the rest goes on the next list. */
    private static final int MOST = 500;

    private static final String READY =
            """
            with ready as (
                select * from shipping_waybill
                where warehouse_code = :warehouse and state = 'CREATED' and kind = 'SHIPMENT'
                    and (cast(:carrier as text) is null or carrier_code = :carrier)
                order by id limit :most %s)
            select r.*, p.position, p.sscc, p.tracking_number as parcel_number, p.weight_kg
            from ready r join shipping_parcel p on p.waybill_id = r.id order by r.id, p.position
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ManifestBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of all carriers, the oldest first. */
    public List<ReadyWaybill> ready(String warehouse) {
        return found(READY.formatted(""), warehouse, null);
    }

    /** Of one carrier, the oldest first; locked until the transaction ends. */
    public List<ReadyWaybill> lock(String warehouse, String carrier) {
        return found(READY.formatted("for no key update"), warehouse, carrier);
    }

    private List<ReadyWaybill> found(String sql, String warehouse, @Nullable String carrier) {
        var found = new LinkedHashMap<String, ReadyWaybill>();
        jdbc.sql(sql)
                .param("warehouse", warehouse)
                .param("carrier", carrier)
                .param("most", MOST)
                .query(row -> {
                    found.computeIfAbsent(row.getString("tracking_number"), number -> head(row))
                            .parcels()
                            .add(piece(row));
                });
        return List.copyOf(found.values());
    }

    public void add(ManifestView manifest, List<ReadyWaybill> handedOver) {
        jdbc.sql(
                        """
                        with manifest as (
                            insert into shipping_manifest (number, warehouse_code, carrier_code, waybills, parcels,
                                weight_kg, closed_at, closed_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?) returning id)
                        update shipping_waybill w set manifest_id = m.id
                        from manifest m where w.tracking_number = any (?)""")
                .params(
                        manifest.number(),
                        manifest.warehouseCode(),
                        manifest.carrierCode(),
                        manifest.waybills(),
                        manifest.parcels(),
                        manifest.weightKg(),
                        Timestamp.from(manifest.closedAt()),
                        manifest.closedBy(),
                        handedOver.stream().map(ReadyWaybill::trackingNumber).toArray(String[]::new))
                .update();
    }

    public Optional<ManifestView> find(String number) {
        return jdbc.sql("select * from shipping_manifest where number = ?")
                .param(number)
                .query((row, n) -> view(row))
                .optional();
    }

    /** Of a warehouse, the newest first; begins before the given id. */
    public List<ManifestView> list(String warehouse, long before, int limit) {
        return jdbc.sql("select * from shipping_manifest where warehouse_code = ? and id < ? order by id desc limit ?")
                .params(warehouse, before, limit)
                .query((row, n) -> view(row))
                .list();
    }

    /** Sums of what is handed over. */
    public static BigDecimal weight(List<ReadyWaybill> waybills) {
        return waybills.stream()
                .flatMap(waybill -> waybill.parcels().stream())
                .map(ReadyWaybill.Piece::weightKg)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ReadyWaybill head(ResultSet row) {
        try {
            var to = json.readValue(row.getString("receiver"), Address.class);
            return new ReadyWaybill(
                    row.getString("tracking_number"),
                    row.getString("shipment_number"),
                    row.getString("order_number"),
                    row.getString("carrier_code"),
                    to.name(),
                    to.city(),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadyWaybill.Piece piece(ResultSet row) throws SQLException {
        return new ReadyWaybill.Piece(
                row.getInt("position"),
                row.getString("sscc"),
                row.getString("parcel_number"),
                row.getBigDecimal("weight_kg"));
    }

    private static ManifestView view(ResultSet row) throws SQLException {
        return new ManifestView(
                row.getLong("id"),
                row.getString("number"),
                row.getString("warehouse_code"),
                row.getString("carrier_code"),
                row.getInt("waybills"),
                row.getInt("parcels"),
                row.getBigDecimal("weight_kg"),
                row.getTimestamp("closed_at").toInstant(),
                row.getString("closed_by"));
    }
}
