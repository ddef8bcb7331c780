package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the goods leave. */
@Component
@Step(reads = Names.SHIPMENT, isProtected = true)
class IssueGoodsDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    IssueGoodsDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        fulfilment.issueGoods(Variables.shipment(step));
    }
}
