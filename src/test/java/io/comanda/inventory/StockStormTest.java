package io.comanda.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Ten seconds of everything at once; the benchmark does the same for a minute. */
@IntegrationTest
class StockStormTest {

    private static final Logger log = LoggerFactory.getLogger(StockStormTest.class);

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockCounts counts;

    @Autowired
    private Invariants invariants;

    @Test
    void sixteenWritersNeverOversellNorMeetADeadlock() throws InterruptedException {
        var shelf = new Shelf(keeping);
        var storm = new StockStorm(
                inventory,
                keeping,
                transfers,
                counts,
                shelf,
                List.of(shelf.warehouse("A", "RO", 1), shelf.warehouse("B", "PL", 2)));

        Crowd.all(storm.writers(Duration.ofSeconds(Long.getLong("storm.seconds", 10))));

        log.info("Done in the storm: {}", storm.tally());
        assertThat(storm.tally()).containsKeys("order", "issue", "receipt", "transfer", "count");
        assertThat(storm.tally().get("order")).isGreaterThan(100);
        assertThat(inventory.availability(storm.products()))
                .allSatisfy(stock -> assertThat(stock.available()).isGreaterThanOrEqualTo(Quantity.ZERO));
        assertThat(invariants.breaches()).isEmpty();
    }
}
