package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invoices what was delivered. */
@Component
@Step(
        writes =
                @Writes(
                        value = "collect",
                        oneOf = {"cash", "capture", "none"}),
        mails = "invoice-issued",
        isProtected = true)
class InvoiceOrderDelegate implements JavaDelegate {

    private final Billing billing;

    InvoiceOrderDelegate(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variables.route(step, "collect", billing.invoice(Variables.order(step)));
    }
}
