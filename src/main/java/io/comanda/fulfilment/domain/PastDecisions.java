package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Choices of carriers as they were made, with all that was looked at. */
@Component
@Transactional(readOnly = true)
public class PastDecisions {

    private static final String SELECT =
            "select number, order_number, carrier_decision from fulfilment_shipment where carrier_decision is not null ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastDecisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of shipments packed in this time, the newest first. */
    public List<PastDecision> between(Instant from, Instant until, int most) {
        return jdbc.sql(SELECT + "and packed_at >= ? and packed_at < ? order by packed_at desc, id desc limit ?")
                .params(Timestamp.from(from), Timestamp.from(until), most)
                .query((row, n) -> decision(row))
                .list();
    }

    /** For one of the order's shipments, from 0 in the order in which they were planned. */
    public Optional<PastDecision> ofOrder(String orderNumber, int place) {
        return jdbc.sql(
                        """
                        select * from (
                            select number, order_number, carrier_decision from fulfilment_shipment
                            where order_number = ? order by id offset ? limit 1) shipment
                        where carrier_decision is not null""")
                .params(orderNumber, place)
                .query((row, n) -> decision(row))
                .optional();
    }

    private PastDecision decision(ResultSet row) throws SQLException {
        return new PastDecision(
                row.getString("number"),
                row.getString("order_number"),
                json.readValue(row.getString("carrier_decision"), CarrierDecision.class));
    }
}
