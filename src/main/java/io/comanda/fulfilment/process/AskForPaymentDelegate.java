package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Reminders;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds the order and asks the customer for another way to pay. */
@Component
@Step(mails = "payment-declined")
class AskForPaymentDelegate implements JavaDelegate {

    private final Reminders reminders;
    private final Ordering ordering;

    AskForPaymentDelegate(Reminders reminders, Ordering ordering) {
        this.reminders = reminders;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        reminders.declined(ordering.order(Variables.order(step)));
    }
}
