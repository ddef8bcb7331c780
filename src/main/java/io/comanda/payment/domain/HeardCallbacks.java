package io.comanda.payment.domain;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Callbacks of providers, each noted once. */
@Repository
public class HeardCallbacks {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeardCallbacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isHeard(String provider, String eventId) {
        return jdbc.sql("select count(*) from payment_callback where provider = ? and event_id = ?")
                        .params(provider, eventId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes a callback; false if it was heard before. */
    public boolean hear(String provider, String eventId, String type, String reference) {
        return jdbc.sql(
                                """
                        insert into payment_callback (provider, event_id, type, reference, received_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(provider, eventId, type, reference, now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
