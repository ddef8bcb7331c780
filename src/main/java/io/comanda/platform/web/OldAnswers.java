package io.comanda.platform.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets the answers of repeatable requests a week after they were given: who has not asked again by then never will. */
@Component
class OldAnswers {

    static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    OldAnswers(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In small transactions, and leaving to another node what it has in hand. */
    @Scheduled(fixedDelayString = "${comanda.idempotency.purge-pause:1h}", initialDelayString = "5m")
    void purge() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        var forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = transaction.execute(status -> purge(before));
        }
    }

    private int purge(Timestamp before) {
        return jdbc.sql(
                        """
                        delete from platform_idempotency where (scope, key) in (
                            select scope, key from platform_idempotency where created_at < ?
                            order by created_at limit ? for update skip locked)""")
                .params(before, AT_ONCE)
                .update();
    }
}
