package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.purchasing.Purchasing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at what is still to come, and when the supplier is to be reminded. */
@Component
@Step(
        writes = {
            @Writes(value = "purchaseSettled", kind = VariableKind.FLAG),
            @Writes(value = Names.FOLLOW_UP, kind = VariableKind.DURATION)
        })
class AssessDeliveriesDelegate implements JavaDelegate {

    private final Purchasing purchasing;
    private final FollowUp followUp;

    AssessDeliveriesDelegate(Purchasing purchasing, FollowUp followUp) {
        this.purchasing = purchasing;
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = purchasing.assess(step.getProcessBusinessKey());
        step.setVariable("purchaseSettled", order.isSettled());
        step.setVariable(Names.FOLLOW_UP, followUp.after(order).toString());
    }
}
