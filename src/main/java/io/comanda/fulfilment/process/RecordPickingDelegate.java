package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what was picked. */
@Component
@Step(
        reads = Names.SHIPMENT,
        writes = {
            @Writes(value = "anythingPicked", kind = VariableKind.FLAG, usual = true),
            @Writes(value = "packByHand", kind = VariableKind.FLAG)
        },
        isProtected = true)
class RecordPickingDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    RecordPickingDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var shipment = Variables.shipment(step);
        Variables.route(step, "anythingPicked", fulfilment.recordPicking(shipment));
        Variables.route(step, "packByHand", fulfilment.shipment(shipment).packByHand());
    }
}
