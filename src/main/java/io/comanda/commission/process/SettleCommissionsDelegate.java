package io.comanda.commission.process;

import io.comanda.commission.Commissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what was proposed and writes the statements. */
@Component
class SettleCommissionsDelegate implements JavaDelegate {

    private final Commissions commissions;

    SettleCommissionsDelegate(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void execute(DelegateExecution step) {
        commissions.settle(step.getProcessBusinessKey());
    }
}
