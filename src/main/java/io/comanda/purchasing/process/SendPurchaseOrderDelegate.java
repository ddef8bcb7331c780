package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.purchasing.Purchasing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the order and mails it to the supplier. */
@Component
@Step(
        writes = @Writes(value = "orderMailed", kind = VariableKind.FLAG, usual = true),
        mails = "purchase-order",
        isProtected = true)
class SendPurchaseOrderDelegate implements JavaDelegate {

    private final Purchasing purchasing;

    SendPurchaseOrderDelegate(Purchasing purchasing) {
        this.purchasing = purchasing;
    }

    @Override
    public void execute(DelegateExecution step) {
        step.setVariable("orderMailed", purchasing.send(step.getProcessBusinessKey()));
    }
}
