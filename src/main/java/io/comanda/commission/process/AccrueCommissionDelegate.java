package io.comanda.commission.process;

import io.comanda.commission.Earnings;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What the agent earns on the invoices of this order. */
@Component
@Step(isProtected = true)
class AccrueCommissionDelegate implements JavaDelegate {

    private final Earnings earnings;

    AccrueCommissionDelegate(Earnings earnings) {
        this.earnings = earnings;
    }

    @Override
    public void execute(DelegateExecution step) {
        earnings.accrue(step.getProcessBusinessKey());
    }
}
