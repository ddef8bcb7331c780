package io.comanda.shipping.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.DateRange;
import io.comanda.kernel.Percent;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.SurchargeMode;
import io.comanda.shipping.SurchargeType;
import io.comanda.shipping.TrackingCode;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of carriers and tariffs, each with one statement. */
@Component
class TariffTables {

    private final JdbcClient jdbc;

    TariffTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts: carriers that are asked for offers. */
    CarrierBook read() {
        var all = readAll();
        return new CarrierBook(all.carriers().stream().filter(Carrier::active).toList(), all.tariffs(), all.words());
    }

    CarrierBook readAll() {
        return new CarrierBook(carriers(), tariffs(), words());
    }

    List<Carrier> carriers() {
        var services = rows(
                        "select carrier_code, code, name, transit_days, cut_off from shipping_service order by carrier_code, code",
                        (row, n) -> new Owned<>(
                                row.getString("carrier_code"),
                                new Carrier.Service(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getInt("transit_days"),
                                        row.getObject("cut_off", LocalTime.class))))
                .stream()
                .collect(byOwner());
        return rows(
                "select * from shipping_carrier order by code",
                (row, n) -> carrier(row, services.getOrDefault(row.getString("code"), List.of())));
    }

    private List<Tariff> tariffs() {
        var zones = rows(
                        "select * from shipping_zone",
                        (row, n) -> new Owned<>(
                                row.getLong("tariff_id"),
                                new Tariff.Zone(
                                        row.getString("country"),
                                        row.getString("post_from"),
                                        row.getString("post_to"),
                                        row.getInt("zone"))))
                .stream()
                .collect(byOwner());
        var surcharges = rows(
                        "select * from shipping_surcharge order by tariff_id, type",
                        (row, n) -> new Owned<>(row.getLong("tariff_id"), surcharge(row)))
                .stream()
                .collect(byOwner());
        var rates = rates();
        var overs = overs();
        return rows("select * from shipping_tariff order by id", (row, n) -> {
            var id = row.getLong("id");
            return tariff(
                    row,
                    zones.getOrDefault(id, List.of()),
                    rates.getOrDefault(id, Map.of()),
                    overs.getOrDefault(id, Map.of()),
                    surcharges.getOrDefault(id, List.of()));
        });
    }

    private Map<Long, Map<Integer, NavigableMap<BigDecimal, BigDecimal>>> rates() {
        record Rate(long tariff, int zone, BigDecimal weight, BigDecimal price) {}
        return rows(
                        "select * from shipping_rate",
                        (row, n) -> new Rate(
                                row.getLong("tariff_id"),
                                row.getInt("zone"),
                                row.getBigDecimal("weight_to_kg"),
                                row.getBigDecimal("price")))
                .stream()
                .collect(groupingBy(
                        Rate::tariff,
                        groupingBy(Rate::zone, toMap(Rate::weight, Rate::price, (a, b) -> b, TreeMap::new))));
    }

    private Map<Long, Map<Integer, Tariff.Over>> overs() {
        record Row(long tariff, int zone, Tariff.Over over) {}
        return rows(
                        "select * from shipping_rate_over",
                        (row, n) -> new Row(
                                row.getLong("tariff_id"),
                                row.getInt("zone"),
                                new Tariff.Over(row.getBigDecimal("step_kg"), row.getBigDecimal("price"))))
                .stream()
                .collect(groupingBy(Row::tariff, toMap(Row::zone, Row::over)));
    }

    private Map<String, Map<String, TrackingCode>> words() {
        record Word(String carrier, String word, TrackingCode code) {}
        return rows(
                        "select * from shipping_tracking_word",
                        (row, n) -> new Word(
                                row.getString("carrier_code"),
                                row.getString("word"),
                                TrackingCode.valueOf(row.getString("code"))))
                .stream()
                .collect(groupingBy(Word::carrier, toMap(Word::word, Word::code)));
    }

    private <T> List<T> rows(String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).query(mapper).list();
    }

    private record Owned<K, T>(K owner, T value) {}

    private static <K, T> java.util.stream.Collector<Owned<K, T>, ?, Map<K, List<T>>> byOwner() {
        return groupingBy(Owned::owner, mapping(Owned::value, toList()));
    }

    private static Carrier carrier(ResultSet row, List<Carrier.Service> services) throws SQLException {
        return new Carrier(
                row.getString("code"),
                row.getString("name"),
                row.getString("gateway"),
                row.getString("tracking_prefix"),
                set(row.getArray("goods_classes")),
                row.getBoolean("cash_on_delivery"),
                row.getBoolean("takes_returns"),
                row.getBigDecimal("max_parcel_kg"),
                new Percent(row.getBigDecimal("on_time_percent")),
                row.getBoolean("active"),
                services);
    }

    private static Tariff tariff(
            ResultSet row,
            List<Tariff.Zone> zones,
            Map<Integer, NavigableMap<BigDecimal, BigDecimal>> rates,
            Map<Integer, Tariff.Over> overs,
            List<Surcharge> surcharges)
            throws SQLException {
        return new Tariff(
                row.getLong("id"),
                row.getString("carrier_code"),
                row.getString("service_code"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getString("currency"),
                row.getInt("volumetric_divisor"),
                row.getBigDecimal("weight_step_kg"),
                row.getBoolean("round_each_parcel"),
                new Percent(row.getBigDecimal("fuel_percent")),
                zones,
                rates,
                overs,
                surcharges);
    }

    private static Surcharge surcharge(ResultSet row) throws SQLException {
        return new Surcharge(
                SurchargeType.valueOf(row.getString("type")),
                SurchargeMode.valueOf(row.getString("mode")),
                row.getBigDecimal("value"),
                row.getBigDecimal("minimum"),
                row.getBigDecimal("above"),
                row.getBigDecimal("above_girth"),
                row.getBoolean("fuelled"));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
