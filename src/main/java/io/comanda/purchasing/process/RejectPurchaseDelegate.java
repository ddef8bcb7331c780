package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.purchasing.Purchasing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends an order nobody agreed to. */
@Component
@Step(reads = "purchaseComment", isProtected = true)
class RejectPurchaseDelegate implements JavaDelegate {

    private final Purchasing purchasing;

    RejectPurchaseDelegate(Purchasing purchasing) {
        this.purchasing = purchasing;
    }

    @Override
    public void execute(DelegateExecution step) {
        purchasing.reject(step.getProcessBusinessKey(), (String) step.getVariable("purchaseComment"));
    }
}
