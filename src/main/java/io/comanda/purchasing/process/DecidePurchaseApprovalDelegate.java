package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.purchasing.PurchaseApprovals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table purchase-approval whether somebody has to agree. */
@Component
@Step(writes = {@Writes(value = "purchaseApprovalNeeded", kind = VariableKind.FLAG), @Writes("purchaseApprovalReason")})
class DecidePurchaseApprovalDelegate implements JavaDelegate {

    private final PurchaseApprovals approvals;

    DecidePurchaseApprovalDelegate(PurchaseApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution step) {
        var reason = approvals.reason(step.getProcessBusinessKey());
        step.setVariable("purchaseApprovalNeeded", reason.isPresent());
        reason.ifPresent(why -> step.setVariable("purchaseApprovalReason", why));
    }
}
