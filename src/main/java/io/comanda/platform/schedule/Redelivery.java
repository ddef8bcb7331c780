package io.comanda.platform.schedule;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells again what one module said to another and was not heard to the end: its listener failed, or the node died under
 * it. Listeners therefore do nothing the second time.
 */
@Component
class Redelivery {

    private final IncompleteEventPublications unheard;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration unheardFor;

    /** @param unheardFor longer than any listener needs */
    Redelivery(
            IncompleteEventPublications unheard,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${comanda.events.unheard-for:2m}") Duration unheardFor) {
        this.unheard = unheard;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.unheardFor = unheardFor;
    }

    @Scheduled(
            fixedDelayString = "${comanda.events.redelivery-pause:1m}",
            initialDelayString = "${comanda.events.redelivery-pause:1m}")
    void redeliver() {
        transaction.executeWithoutResult(status -> releaseFromTheDead());
        unheard.resubmitIncompletePublicationsOlderThan(unheardFor);
    }

    /** What a node was telling again when it died would never be told a third time. */
    private void releaseFromTheDead() {
        jdbc.sql(
                        """
                        update event_publication set status = 'FAILED'
                        where status = 'RESUBMITTED' and completion_date is null and last_resubmission_date < ?""")
                .param(Timestamp.from(clock.instant().minus(unheardFor)))
                .update();
    }
}
