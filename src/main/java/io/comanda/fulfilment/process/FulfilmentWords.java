package io.comanda.fulfilment.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of an order, and a dispute about its payment, hears, and the variables that come with it. */
@Component
class FulfilmentWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                Names.ORDER_PLACED, Set.of(),
                Names.ORDER_INTERRUPTED, Set.of(Names.INTERRUPTION, Names.CANCEL_REASON, Names.REMINDERS),
                Names.STOCK_ARRIVED, Set.of(),
                Names.PAYMENT_CHANGED, Set.of(),
                DisputeWorkflow.PAYMENT_DISPUTED, Set.of("disputedAmount", "disputeReference"));
    }
}
