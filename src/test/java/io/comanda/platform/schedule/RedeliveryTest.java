package io.comanda.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RedeliveryTest {

    @Autowired
    private Redelivery redelivery;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tellsAgainWhatAListenerFailedToHear() {
        var failed = unheard("FAILED", "5 minutes");
        var lost = unheard("PROCESSING", "5 minutes");
        var lostAgain = unheard("RESUBMITTED", "5 minutes");
        var underWay = unheard("PUBLISHED", "5 seconds");

        redelivery.redeliver();

        Awaitility.await().untilAsserted(() -> {
            assertThat(heard(failed)).isTrue();
            assertThat(heard(lost)).isTrue();
            assertThat(heard(lostAgain)).isTrue();
        });
        assertThat(heard(underWay)).isFalse();
        transaction.executeWithoutResult(status -> jdbc.sql("delete from event_publication where id = ?")
                .param(underWay)
                .update());
    }

    private UUID unheard(String status, String age) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(tx -> jdbc.sql(
                        """
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,
                                                       status, completion_attempts, last_resubmission_date)
                        values (:id, 'io.comanda.fulfilment.process.OrderWorkflow.stockArrived(io.comanda.inventory.StockArrived)',
                                'io.comanda.inventory.StockArrived',
                                '{"productNumbers": ["' || :goods || '"], "warehouseCode": "NOWHERE"}', now() - :age::interval, :status, 1, now() - :age::interval)""")
                .param("id", id)
                .param("goods", "NOTHING-" + id)
                .param("age", age)
                .param("status", status)
                .update());
        return id;
    }

    private boolean heard(UUID id) {
        return jdbc.sql("select completion_date is not null from event_publication where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
