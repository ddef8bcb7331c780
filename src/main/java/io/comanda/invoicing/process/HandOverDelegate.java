package io.comanda.invoicing.process;

import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningView;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case goes to those who collect. */
@Component
@Step(isProtected = true)
class HandOverDelegate implements JavaDelegate {

    private final Dunning dunning;

    HandOverDelegate(Dunning dunning) {
        this.dunning = dunning;
    }

    @Override
    public void execute(DelegateExecution step) {
        dunning.end(step.getProcessBusinessKey(), DunningView.Ending.HANDED_OVER);
    }
}
