package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnRoad;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The customer learns that his goods are not taken back, and why; a shipment that could not be stopped just goes on. */
@Component
@Step(reads = "returnApprovalComment", mails = "return-declined", isProtected = true)
class DeclineReturnDelegate implements JavaDelegate {

    private final ReturnRoad road;

    DeclineReturnDelegate(ReturnRoad road) {
        this.road = road;
    }

    @Override
    public void execute(DelegateExecution step) {
        road.decline(step.getProcessBusinessKey(), (String) step.getVariable("returnApprovalComment"));
    }
}
