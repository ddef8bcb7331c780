package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.StrandedOrders;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks each night for orders that nothing can wake; the incident desk shows them until they go on. */
@Component
class StrandedOrdersSweep {

    private static final Logger log = LoggerFactory.getLogger(StrandedOrdersSweep.class);

    private final StrandedOrders orders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StrandedOrdersSweep(StrandedOrders orders, TransactionTemplate transaction, Clock clock) {
        this.orders = orders;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${comanda.fulfilment.stranded-cron:0 30 4 * * *}")
    void look() {
        var found = transaction.execute(status -> orders.look(clock.instant()));
        if (found != null && found > 0) {
            log.warn("{} orders cannot be woken by anything; the incident desk shows them", found);
        }
    }
}
