package io.comanda.purchasing.domain;

import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went back to suppliers. */
@Component
public class ReturnRows {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    ReturnRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    public void add(long receipt, Quantity quantity, String reference) {
        jdbc.sql("insert into purchasing_return (receipt_id, at, actor, quantity, reference) values (?, ?, ?, ?, ?)")
                .params(receipt, Timestamp.from(clock.instant()), actor.get().name(), quantity.value(), reference)
                .update();
    }
}
