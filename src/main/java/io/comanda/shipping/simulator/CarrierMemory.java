package io.comanda.shipping.simulator;

import io.comanda.platform.simulator.Simulated;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the simulated carrier. */
@Simulated
@Component
class CarrierMemory {

    private final JdbcClient jdbc;
    private final Clock clock;

    CarrierMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A waybill as the carrier knows it. */
    record Known(String number, int parcels, boolean returned, boolean cancelled, Instant createdAt) {}

    /** Takes a shipment; true if the reference is new. */
    boolean take(String reference, boolean returned, int parcels) {
        return jdbc.sql(
                                """
                        insert into simulator_waybill (number, reference, returned, parcels, created_at)
                        values ('VLZ' || lpad(nextval('simulator_waybill_seq')::text, 10, '0'), ?, ?, ?, ?)
                        on conflict (reference) do nothing""")
                        .params(reference, returned, parcels, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Known> byReference(String reference) {
        return known("reference", reference);
    }

    Optional<Known> byNumber(String number) {
        return known("number", number);
    }

    void cancel(String number) {
        jdbc.sql("update simulator_waybill set cancelled = true where number = ?")
                .param(number)
                .update();
    }

    private Optional<Known> known(String column, String value) {
        var sql = "select * from simulator_waybill where %s = ?";
        return jdbc.sql(String.format(Locale.ROOT, sql, column))
                .param(value)
                .query((row, n) -> new Known(
                        row.getString("number"),
                        row.getInt("parcels"),
                        row.getBoolean("returned"),
                        row.getBoolean("cancelled"),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }
}
