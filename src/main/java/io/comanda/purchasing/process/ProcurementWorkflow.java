package io.comanda.purchasing.process;

import io.comanda.platform.engine.ProcessMessages;
import io.comanda.purchasing.PurchaseChanged;
import io.comanda.purchasing.PurchaseProposed;
import io.comanda.purchasing.PurchaseWithdrawn;
import io.comanda.purchasing.PurchasesRequested;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of an order to a supplier and tells it what happened outside, each in one transaction with the fact. */
@Component
class ProcurementWorkflow {

    private final ProcessMessages messages;

    ProcurementWorkflow(ProcessMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void purchaseProposed(PurchaseProposed event) {
        messages.start(Names.PURCHASE_PROPOSED, event.purchaseOrderNumber(), Map.of());
    }

    @EventListener
    void purchasesRequested(PurchasesRequested event) {
        messages.start(Names.PURCHASES_REQUESTED, event.run(), Map.of(Names.REQUESTED_BY, event.requestedBy()));
    }

    @EventListener
    void purchaseWithdrawn(PurchaseWithdrawn event) {
        messages.deliver(Names.PURCHASE_WITHDRAWN, event.purchaseOrderNumber(), Map.of());
    }

    @EventListener
    void purchaseChanged(PurchaseChanged event) {
        messages.deliver(Names.PURCHASE_CHANGED, event.purchaseOrderNumber(), Map.of());
    }
}
