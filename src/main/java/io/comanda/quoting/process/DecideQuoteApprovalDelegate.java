package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table approval-level whether somebody has to agree before the quote is sent. */
@Component
@Step(writes = {@Writes(value = "approvalNeeded", kind = VariableKind.FLAG), @Writes("approvalReason")})
class DecideQuoteApprovalDelegate implements JavaDelegate {

    private final QuoteCourse course;

    DecideQuoteApprovalDelegate(QuoteCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution step) {
        var level = course.approval(step.getProcessBusinessKey());
        step.setVariable("approvalNeeded", level.isNeeded());
        step.setVariable("approvalReason", level.reason());
    }
}
