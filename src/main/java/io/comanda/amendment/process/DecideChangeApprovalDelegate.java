package io.comanda.amendment.process;

import io.comanda.amendment.domain.Carrying;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table approval-level whether a supervisor has to agree to the changed order. */
@Component
@Step(
        writes = {
            @Writes(value = "approvalNeeded", kind = VariableKind.FLAG),
            @Writes("approvalReason"),
            @Writes("totalBefore"),
            @Writes("totalAfter")
        })
class DecideChangeApprovalDelegate implements JavaDelegate {

    private final Carrying carrying;

    DecideChangeApprovalDelegate(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        var reason = carrying.approval(number);
        step.setVariable("approvalNeeded", reason.isPresent());
        if (reason.isPresent()) {
            var amendment = carrying.amendment(number);
            step.setVariable("approvalReason", reason.get());
            step.setVariable("totalBefore", amendment.before().toString());
            step.setVariable("totalAfter", amendment.after().toString());
        }
    }
}
