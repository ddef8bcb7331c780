package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the customer that goods are on their way. */
@Component
@Step(reads = Names.SHIPMENT, mails = "order-shipped")
class AnnounceShipmentDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    AnnounceShipmentDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        fulfilment.announce(Variables.shipment(step));
    }
}
