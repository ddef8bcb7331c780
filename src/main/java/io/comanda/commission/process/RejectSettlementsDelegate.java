package io.comanda.commission.process;

import io.comanda.commission.Commissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing is settled; the commission stays valid for the next run. */
@Component
class RejectSettlementsDelegate implements JavaDelegate {

    private final Commissions commissions;

    RejectSettlementsDelegate(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void execute(DelegateExecution step) {
        commissions.reject(step.getProcessBusinessKey());
    }
}
