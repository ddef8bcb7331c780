package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.FloorJob;
import io.comanda.fulfilment.FloorStep;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits on the floor of a warehouse, the oldest first. Shipments nobody handles by hand are not among it, nor are
 * pick tasks that somebody walks to with a wave.
 */
@Component
public class FloorJobs {

    private static final String WAITING =
            """
            select s.id, s.number, s.order_number, s.state, s.planned_at,
                count(l.id) as stops, count(l.picked) as confirmed, sum(coalesce(l.picked, l.planned)) as pieces
            from fulfilment_shipment s join fulfilment_shipment_line l on l.shipment_id = s.id
            where s.warehouse_code = ? and s.id > ?
                and (s.state = 'PLANNED' and s.pick_by_hand
                        and not exists (select from fulfilment_wave_slot w where w.shipment_id = s.id and w.open)
                    or s.state = 'PICKED' and s.pack_by_hand)
            group by s.id order by s.id limit ?
            """;

    private final JdbcClient jdbc;

    FloorJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FloorJob> of(String warehouse, long after, int limit) {
        return jdbc.sql(WAITING)
                .params(warehouse, after, limit)
                .query((row, n) -> job(row))
                .list();
    }

    private static FloorJob job(ResultSet row) throws SQLException {
        return new FloorJob(
                row.getLong("id"),
                row.getString("number"),
                row.getString("order_number"),
                row.getString("state").equals("PLANNED") ? FloorStep.PICK : FloorStep.PACK,
                row.getInt("stops"),
                row.getInt("confirmed"),
                Quantity.of(row.getBigDecimal("pieces")),
                row.getTimestamp("planned_at").toInstant());
    }
}
