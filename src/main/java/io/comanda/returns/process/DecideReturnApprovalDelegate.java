package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.ReturnApprovals;
import io.comanda.returns.Returns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table return-approval whether the return is agreed to. */
@Component
@Step(
        writes = {
            @Writes(
                    value = "returnDecision",
                    oneOf = {"approve", "refuse", "person"}),
            @Writes("returnDecisionReason")
        })
class DecideReturnApprovalDelegate implements JavaDelegate {

    private final ReturnApprovals approvals;
    private final Returns returns;

    DecideReturnApprovalDelegate(ReturnApprovals approvals, Returns returns) {
        this.approvals = approvals;
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        step.setVariable("returnDecision", approvals.decide(number));
        step.setVariable("returnDecisionReason", returns.get(number).decisionReason());
    }
}
