package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.purchasing.Purchasing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The buyer does not wait for the rest any more. */
@Component
@Step(reads = "chaseComment")
class GiveUpRestDelegate implements JavaDelegate {

    private final Purchasing purchasing;

    GiveUpRestDelegate(Purchasing purchasing) {
        this.purchasing = purchasing;
    }

    @Override
    public void execute(DelegateExecution step) {
        purchasing.cancelRest(step.getProcessBusinessKey(), (String) step.getVariable("chaseComment"));
    }
}
