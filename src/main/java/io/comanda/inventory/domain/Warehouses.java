package io.comanda.inventory.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.inventory.LocationUnknown;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.platform.database.Recall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warehouses and the places in them. */
@Component
public class Warehouses {

    private final JdbcClient jdbc;
    private final Recall<String, WarehouseView> recall = new Recall<>();

    Warehouses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The active ones, in the order in which they are asked. */
    public List<WarehouseView> all() {
        return jdbc.sql("select * from inventory_warehouse where active order by priority, code")
                .query((row, n) -> warehouse(row))
                .list();
    }

    public Optional<WarehouseView> find(String code) {
        return Optional.ofNullable(recall.get(List.of(code), this::read).get(code));
    }

    /** False when it was so already. */
    public boolean save(WarehouseView warehouse) {
        recall.forget();
        var address = warehouse.address();
        return jdbc.sql(
                                """
                        insert into inventory_warehouse as stored (code, name, street, street2, postal_code, city, region, country,
                                                         phone, automatic, priority)
                        values (:code, :name, :street, :street2, :postalCode, :city, :region, :country,
                                :phone, :automatic, :priority)
                        on conflict (code) do update
                        set name = excluded.name, street = excluded.street, street2 = excluded.street2,
                            postal_code = excluded.postal_code, city = excluded.city, region = excluded.region,
                            country = excluded.country, phone = excluded.phone, automatic = excluded.automatic,
                            priority = excluded.priority, active = true
                        where (stored.name, stored.street, stored.street2, stored.postal_code, stored.city, stored.region,
                               stored.country, stored.phone, stored.automatic, stored.priority, stored.active)
                            is distinct from
                              (excluded.name, excluded.street, excluded.street2, excluded.postal_code, excluded.city,
                               excluded.region, excluded.country, excluded.phone, excluded.automatic, excluded.priority,
                               true)""")
                        .param("code", warehouse.code())
                        .param("name", warehouse.name())
                        .param("street", address.street())
                        .param("street2", address.street2())
                        .param("postalCode", address.postalCode())
                        .param("city", address.city())
                        .param("region", address.region())
                        .param("country", address.country())
                        .param("phone", address.phone())
                        .param("automatic", warehouse.automatic())
                        .param("priority", warehouse.priority())
                        .update()
                > 0;
    }

    /** Returns how many were made or changed. */
    public int saveLocations(List<LocationView> locations) {
        return jdbc.sql(
                        """
                        insert into inventory_location as stored (warehouse_code, code, zone, walk_sequence)
                        select * from unnest(cast(:warehouseCodes as text[]), cast(:codes as text[]),
                                             cast(:zones as text[]), cast(:walkSequences as integer[]))
                            as l (warehouse_code, code, zone, walk_sequence)
                        order by warehouse_code, code
                        on conflict (warehouse_code, code) do update
                        set zone = excluded.zone, walk_sequence = excluded.walk_sequence
                        where (stored.zone, stored.walk_sequence) is distinct from (excluded.zone, excluded.walk_sequence)""")
                .param(
                        "warehouseCodes",
                        locations.stream().map(LocationView::warehouseCode).toArray(String[]::new))
                .param("codes", locations.stream().map(LocationView::code).toArray(String[]::new))
                .param("zones", locations.stream().map(LocationView::zone).toArray(String[]::new))
                .param(
                        "walkSequences",
                        locations.stream().map(LocationView::walkSequence).toArray(Integer[]::new))
                .update();
    }

    /** Those of the places that do not exist; only their codes mean something. */
    public List<LocationView> unknown(List<LocationView> places) {
        return jdbc.sql(
                        """
                        select p.warehouse_code, p.code
                        from unnest(cast(:warehouseCodes as text[]), cast(:codes as text[])) as p (warehouse_code, code)
                        left join inventory_location l using (warehouse_code, code)
                        where l.code is null
                        order by 1, 2""")
                .param(
                        "warehouseCodes",
                        places.stream().map(LocationView::warehouseCode).toArray(String[]::new))
                .param("codes", places.stream().map(LocationView::code).toArray(String[]::new))
                .query((row, n) -> new LocationView(row.getString("warehouse_code"), row.getString("code"), "", 0))
                .list();
    }

    /** Refuses a place that does not exist. */
    public void requireLocation(String warehouseCode, String code) {
        unknown(List.of(new LocationView(warehouseCode, code, "", 0))).forEach(place -> {
            throw new LocationUnknown(warehouseCode, code);
        });
    }

    private Map<String, WarehouseView> read(Collection<String> codes) {
        return jdbc
                .sql("select * from inventory_warehouse where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query((row, n) -> warehouse(row))
                .stream()
                .collect(toMap(WarehouseView::code, Function.identity()));
    }

    private static WarehouseView warehouse(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return new WarehouseView(
                row.getString("code"),
                name,
                new Address(
                        name,
                        row.getString("street"),
                        row.getString("street2"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("country"),
                        row.getString("phone")),
                row.getBoolean("automatic"),
                row.getInt("priority"));
    }
}
