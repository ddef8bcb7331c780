package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import io.comanda.shipping.AddressRefused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks a carrier over the network. */
@Component
@Step(reads = Names.SHIPMENT, errors = "shipping.AddressRefused", leavesDatabase = true, isProtected = true)
class RequestWaybillDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    RequestWaybillDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        try {
            fulfilment.createWaybill(Variables.shipment(step));
        } catch (AddressRefused refusal) {
            fulfilment.addressRefused(Variables.shipment(step), String.valueOf(refusal.getMessage()));
            throw new BpmnError(refusal.code(), refusal.getMessage());
        }
    }
}
