package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnRoad;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the customer, or ends the wait for what does not come. */
@Component
@Step(mails = "return-reminder")
class FollowUpReturnDelegate implements JavaDelegate {

    private final ReturnRoad road;

    FollowUpReturnDelegate(ReturnRoad road) {
        this.road = road;
    }

    @Override
    public void execute(DelegateExecution step) {
        road.followUp(step.getProcessBusinessKey());
    }
}
