package io.comanda.amendment.process;

import io.comanda.amendment.domain.Carrying;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Changes the order, or says that it has gone too far. */
@Component
@Step(writes = @Writes(Names.OUTCOME), errors = Names.TOO_LATE, isProtected = true)
class ApplyChangeDelegate implements JavaDelegate {

    private final Carrying carrying;

    ApplyChangeDelegate(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        var obstacle = carrying.obstacle(number);
        if (obstacle.isPresent()) {
            step.setVariable(Names.OUTCOME, obstacle.get());
            throw new BpmnError(Names.TOO_LATE);
        }
        carrying.apply(number);
    }
}
