package io.comanda.invoicing.process;

import io.comanda.invoicing.Dunning;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the next reminder and says how long to wait for the money. */
@Component
@Step(writes = @Writes(value = "reminderPause", kind = VariableKind.DURATION))
class SendReminderDelegate implements JavaDelegate {

    private final Dunning dunning;

    SendReminderDelegate(Dunning dunning) {
        this.dunning = dunning;
    }

    @Override
    public void execute(DelegateExecution step) {
        step.setVariable("reminderPause", "P" + dunning.remind(step.getProcessBusinessKey()) + "D");
    }
}
