package io.comanda.commission.process;

import io.comanda.commission.CommissionSettlements;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing is settled; the commission stays valid for the next run. */
@Component
@Step
class RejectSettlementsDelegate implements JavaDelegate {

    private final CommissionSettlements settlements;

    RejectSettlementsDelegate(CommissionSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        settlements.reject(step.getProcessBusinessKey());
    }
}
