package io.comanda.commission.process;

import io.comanda.commission.CommissionSettlements;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what was proposed and writes the statements. */
@Component
@Step(isProtected = true)
class SettleCommissionsDelegate implements JavaDelegate {

    private final CommissionSettlements settlements;

    SettleCommissionsDelegate(CommissionSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        settlements.settle(step.getProcessBusinessKey());
    }
}
