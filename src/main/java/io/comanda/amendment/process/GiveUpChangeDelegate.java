package io.comanda.amendment.process;

import io.comanda.amendment.domain.Carrying;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives back the money that was secured for a change that is not made. */
@Component
@Step(isProtected = true)
class GiveUpChangeDelegate implements JavaDelegate {

    private final Carrying carrying;

    GiveUpChangeDelegate(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public void execute(DelegateExecution step) {
        carrying.giveUp(step.getProcessBusinessKey());
    }
}
