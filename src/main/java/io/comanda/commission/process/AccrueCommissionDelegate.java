package io.comanda.commission.process;

import io.comanda.commission.Commissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What the agent earns on the invoices of this order. */
@Component
class AccrueCommissionDelegate implements JavaDelegate {

    private final Commissions commissions;

    AccrueCommissionDelegate(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void execute(DelegateExecution step) {
        commissions.accrue(step.getProcessBusinessKey());
    }
}
