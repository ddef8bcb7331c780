package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Reminders;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the customer a proforma with the bank details. */
@Component
@Step(mails = "proforma-sent")
class SendProformaDelegate implements JavaDelegate {

    private final Reminders reminders;
    private final Ordering ordering;

    SendProformaDelegate(Reminders reminders, Ordering ordering) {
        this.reminders = reminders;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        reminders.proforma(ordering.order(Variables.order(step)));
    }
}
