package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives back credit, authorization or money. */
@Component
@Step(leavesDatabase = true, isProtected = true)
class ReleasePaymentDelegate implements JavaDelegate {

    private final Billing billing;

    ReleasePaymentDelegate(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void execute(DelegateExecution step) {
        billing.giveBack(Variables.order(step));
    }
}
