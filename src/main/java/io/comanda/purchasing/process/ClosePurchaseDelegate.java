package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.purchasing.Purchasing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing more will come. */
@Component
@Step(isProtected = true)
class ClosePurchaseDelegate implements JavaDelegate {

    private final Purchasing purchasing;

    ClosePurchaseDelegate(Purchasing purchasing) {
        this.purchasing = purchasing;
    }

    @Override
    public void execute(DelegateExecution step) {
        purchasing.close(step.getProcessBusinessKey());
    }
}
