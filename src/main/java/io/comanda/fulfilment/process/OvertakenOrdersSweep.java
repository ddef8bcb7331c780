package io.comanda.fulfilment.process;

import io.comanda.inventory.Inventory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Wakes orders that began to wait for goods in the moment these came in, or that an import could serve. */
@Component
class OvertakenOrdersSweep {

    private static final int AT_ONCE = 100;

    private final Inventory inventory;
    private final OrderWorkflow orders;

    OvertakenOrdersSweep(Inventory inventory, OrderWorkflow orders) {
        this.inventory = inventory;
        this.orders = orders;
    }

    @Scheduled(fixedDelayString = "${comanda.fulfilment.sweep-pause:1m}", initialDelayString = "30s")
    void sweep() {
        inventory.overtakenOrders(AT_ONCE).forEach(orders::wake);
    }
}
