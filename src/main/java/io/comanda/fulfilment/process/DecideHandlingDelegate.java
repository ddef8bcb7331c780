package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Handling;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table shipment-handling who picks and who packs. */
@Component
@Step(
        reads = Names.SHIPMENT,
        writes = {
            @Writes(value = "pickByHand", kind = VariableKind.FLAG),
            @Writes(value = "parcels", kind = VariableKind.NUMBER),
            @Writes(value = "weightKg", kind = VariableKind.NUMBER)
        })
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
