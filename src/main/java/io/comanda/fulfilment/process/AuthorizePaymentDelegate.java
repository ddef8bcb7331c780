package io.comanda.fulfilment.process;

import io.comanda.payment.Payments;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the provider for the money. Repeated with the same key after a crash, the provider answers as the first time. */
@Component
@Step(leavesDatabase = true, isProtected = true)
class AuthorizePaymentDelegate implements JavaDelegate {

    private final Payments payments;

    AuthorizePaymentDelegate(Payments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution step) {
        payments.authorize(Variables.order(step));
    }
}
