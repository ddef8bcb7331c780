package io.comanda.commission.process;

import io.comanda.commission.CommissionSettlements;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends each agent his statement. */
@Component
@Step
class SendStatementsDelegate implements JavaDelegate {

    private final CommissionSettlements settlements;

    SendStatementsDelegate(CommissionSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        settlements.sendStatements(step.getProcessBusinessKey());
    }
}
