package io.comanda.fulfilment.process;

import io.comanda.payment.Payments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the provider for the money. Repeated with the same key after a crash, the provider answers as the first time. */
@Component
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
