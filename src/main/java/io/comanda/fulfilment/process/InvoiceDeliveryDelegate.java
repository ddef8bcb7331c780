package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invoices the delivery at once for customers who get an invoice with each. */
@Component
@Step(mails = "invoice-issued", isProtected = true)
class InvoiceDeliveryDelegate implements JavaDelegate {

    private final Billing billing;

    InvoiceDeliveryDelegate(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void execute(DelegateExecution step) {
        billing.invoiceDelivery(Variables.order(step));
    }
}
