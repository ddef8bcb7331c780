package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Approvals;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table approval-level whether a supervisor has to agree. */
@Component
@Step(writes = {@Writes(value = "approvalNeeded", kind = VariableKind.FLAG), @Writes("approvalReason")})
class DecideApprovalDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final Ordering ordering;

    DecideApprovalDelegate(Approvals approvals, Ordering ordering) {
        this.approvals = approvals;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = ordering.order(Variables.order(step));
        ordering.releaseHold(order.number(), HoldType.REVIEW);
        var level = approvals.level(order);
        Variables.route(step, "approvalNeeded", level.isNeeded());
        if (level.isNeeded()) {
            ordering.hold(order.number(), HoldType.APPROVAL, level.reason());
            step.setVariable("approvalReason", level.reason());
        }
    }
}
