package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Chooses the carrier by the table carrier-selection. */
@Component
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
