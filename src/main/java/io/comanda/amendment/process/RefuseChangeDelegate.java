package io.comanda.amendment.process;

import io.comanda.amendment.domain.Carrying;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a change of which nothing is done. */
@Component
@Step(reads = Names.OUTCOME)
class RefuseChangeDelegate implements JavaDelegate {

    private final Carrying carrying;

    RefuseChangeDelegate(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public void execute(DelegateExecution step) {
        var outcome = step.getVariable(Names.OUTCOME);
        carrying.refuse(step.getProcessBusinessKey(), outcome == null ? "not-approved" : outcome.toString());
    }
}
