package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.purchasing.Purchasing;
import io.comanda.purchasing.PurchasingProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds a supplier who has not confirmed or not delivered. */
@Component
@Step(
        reads = Names.REMINDERS,
        writes = {
            @Writes(value = Names.REMINDERS, kind = VariableKind.NUMBER),
            @Writes(value = "remindedEnough", kind = VariableKind.FLAG)
        })
class RemindSupplierDelegate implements JavaDelegate {

    private final Purchasing purchasing;
    private final PurchasingProperties settings;

    RemindSupplierDelegate(Purchasing purchasing, PurchasingProperties settings) {
        this.purchasing = purchasing;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution step) {
        var before = (Integer) step.getVariable(Names.REMINDERS);
        var reminder = (before == null ? 0 : before) + 1;
        purchasing.remind(step.getProcessBusinessKey(), reminder);
        step.setVariable(Names.REMINDERS, reminder);
        step.setVariable("remindedEnough", reminder % settings.reminders() == 0);
    }
}
