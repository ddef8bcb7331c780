package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.WaveCandidate;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.shipping.CutOffs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shipments that wait for a picker, that nobody has begun, and that are in no wave; the oldest first. */
@Component
public class WaveCandidates {

    /** As many as one look at the floor can put together; the next look takes the next ones. */
    public static final int MOST = 300;

    private static final String FREE =
            """
            select s.id, s.number, s.order_number, s.expected_carrier, s.expected_service, s.planned_at,
                count(l.id) as lines, sum(l.planned) as pieces, array_agg(distinct l.location_code) as places
            from fulfilment_shipment s join fulfilment_shipment_line l on l.shipment_id = s.id
            where s.warehouse_code = ? and s.state = 'PLANNED' and s.pick_by_hand
                and not exists (select from fulfilment_wave_slot w where w.shipment_id = s.id and w.open)
            group by s.id having count(l.picked) = 0 order by s.id limit ?
            """;

    private final JdbcClient jdbc;
    private final StockKeeping stock;
    private final CutOffs cutOffs;

    WaveCandidates(JdbcClient jdbc, StockKeeping stock, CutOffs cutOffs) {
        this.jdbc = jdbc;
        this.stock = stock;
        this.cutOffs = cutOffs;
    }

    public List<WaveCandidate> of(String warehouse) {
        var free = jdbc.sql(FREE)
                .params(warehouse, MOST)
                .query((row, n) -> Free.of(row))
                .list();
        var next = cutOffs.next(warehouse);
        var zones = stock.zones(warehouse, free.stream().flatMap(Free::places).collect(Collectors.toSet()));
        return free.stream().map(one -> one.candidate(next, zones)).toList();
    }

    /** Nobody else puts waves together in this warehouse until the transaction ends. */
    public void lock(String warehouse) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('waves of ' || ?, 0))")
                .param(warehouse)
                .query((row, n) -> warehouse)
                .single();
    }

    private record Free(
            long id,
            String number,
            String order,
            @Nullable String carrier,
            @Nullable String service,
            Instant plannedAt,
            int lines,
            Quantity pieces,
            List<String> locations) {

        static Free of(ResultSet row) throws SQLException {
            return new Free(
                    row.getLong("id"),
                    row.getString("number"),
                    row.getString("order_number"),
                    row.getString("expected_carrier"),
                    row.getString("expected_service"),
                    row.getTimestamp("planned_at").toInstant(),
                    row.getInt("lines"),
                    Quantity.of(row.getBigDecimal("pieces")),
                    Arrays.asList((String[]) row.getArray("places").getArray()));
        }

        Stream<String> places() {
            return locations.stream();
        }

        WaveCandidate candidate(Map<String, Instant> cutOffs, Map<String, String> zones) {
            var passed = new TreeSet<String>();
            locations.forEach(place -> passed.add(zones.getOrDefault(place, "")));
            return new WaveCandidate(
                    id,
                    number,
                    order,
                    carrier,
                    service,
                    carrier == null ? null : cutOffs.get(carrier),
                    passed.size() == 1 ? passed.first() : "",
                    lines,
                    pieces,
                    plannedAt);
        }
    }
}
