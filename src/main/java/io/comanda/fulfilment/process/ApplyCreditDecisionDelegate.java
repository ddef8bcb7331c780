package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.CreditControl;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the order pass beyond the limit when finance said so. */
@Component
@Step(reads = "creditDecision", writes = @Writes(Names.CANCEL_REASON), isProtected = true)
class ApplyCreditDecisionDelegate implements JavaDelegate {

    private final CreditControl credit;

    ApplyCreditDecisionDelegate(CreditControl credit) {
        this.credit = credit;
    }

    @Override
    public void execute(DelegateExecution step) {
        var decision = Variables.text(step, "creditDecision").orElse("refuse");
        if (decision.equals("release")) {
            credit.takeBeyondLimit(Variables.order(step));
        } else if (decision.equals("refuse")) {
            step.setVariable(Names.CANCEL_REASON, "credit-refused");
        }
    }
}
