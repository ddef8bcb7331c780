package io.comanda.commission.process;

import io.comanda.commission.Commissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends each agent his statement. */
@Component
class SendStatementsDelegate implements JavaDelegate {

    private final Commissions commissions;

    SendStatementsDelegate(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void execute(DelegateExecution step) {
        commissions.sendStatements(step.getProcessBusinessKey());
    }
}
