package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Handling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table shipment-handling who picks and who packs. */
@Component
class DecideHandlingDelegate implements JavaDelegate {

    private final Handling handling;

    DecideHandlingDelegate(Handling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution step) {
        var hands = handling.decide(Variables.shipment(step));
        Variables.route(step, "pickByHand", hands.pickByHand());
        if (hands.packByHand()) {
            Variables.keepApart(step, "parcels", "weightKg");
        }
    }
}
