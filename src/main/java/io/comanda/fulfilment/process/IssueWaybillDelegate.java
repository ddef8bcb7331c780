package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Draws the number of a carrier whose numbers are ours to give. */
@Component
@Step(reads = Names.SHIPMENT, isProtected = true)
class IssueWaybillDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    IssueWaybillDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        fulfilment.createWaybill(Variables.shipment(step));
    }
}
