package io.comanda.amendment.process;

import io.comanda.amendment.domain.Carrying;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gets the money that a change needs more. */
@Component
@Step(writes = @Writes(Names.OUTCOME), errors = Names.MONEY_REFUSED, leavesDatabase = true, isProtected = true)
class SecureChangeDelegate implements JavaDelegate {

    private final Carrying carrying;

    SecureChangeDelegate(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (!isSecured(step.getProcessBusinessKey())) {
            step.setVariable(Names.OUTCOME, Names.MONEY_REFUSED);
            throw new BpmnError(Names.MONEY_REFUSED);
        }
    }

    private boolean isSecured(String number) {
        try {
            return carrying.secure(number);
        } catch (CreditLimitExceeded refusal) {
            return false;
        }
    }
}
