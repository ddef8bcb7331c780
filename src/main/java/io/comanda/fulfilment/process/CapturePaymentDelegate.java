package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the invoiced money from the card. */
@Component
@Step(leavesDatabase = true, isProtected = true)
class CapturePaymentDelegate implements JavaDelegate {

    private final Billing billing;

    CapturePaymentDelegate(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void execute(DelegateExecution step) {
        billing.capture(Variables.order(step));
    }
}
