package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnSettlements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the customer what he gets. */
@Component
@Step(isProtected = true)
class CloseReturnDelegate implements JavaDelegate {

    private final ReturnSettlements settlements;

    CloseReturnDelegate(ReturnSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        settlements.close(step.getProcessBusinessKey());
    }
}
