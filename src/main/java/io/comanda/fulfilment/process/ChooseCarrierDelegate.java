package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Chooses the carrier by the table carrier-selection. */
@Component
@Step(reads = Names.SHIPMENT, writes = @Writes(value = "carrierRemote", kind = VariableKind.FLAG))
class ChooseCarrierDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    ChooseCarrierDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variables.route(step, "carrierRemote", fulfilment.chooseCarrier(Variables.shipment(step)));
    }
}
