package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Reminders;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the provider that owes an answer, or reminds the customer who owes money. */
@Component
@Step(
        reads = Names.REMINDERS,
        writes = @Writes(value = Names.REMINDERS, kind = VariableKind.NUMBER),
        mails = "payment-reminder",
        leavesDatabase = true)
class FollowUpPaymentDelegate implements JavaDelegate {

    private final Reminders reminders;
    private final Ordering ordering;

    FollowUpPaymentDelegate(Reminders reminders, Ordering ordering) {
        this.reminders = reminders;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var reminder = Variables.count(step, Names.REMINDERS) + 1;
        if (reminders.followUp(ordering.order(Variables.order(step)), reminder)) {
            step.setVariable(Names.REMINDERS, reminder);
        }
    }
}
