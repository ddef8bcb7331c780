package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.CreditControl;
import io.comanda.payment.CreditLimitExceeded;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the order from the credit limit of the customer. */
@Component
class TakeCreditDelegate implements JavaDelegate {

    private final CreditControl credit;

    TakeCreditDelegate(CreditControl credit) {
        this.credit = credit;
    }

    @Override
    public void execute(DelegateExecution step) {
        try {
            credit.take(Variables.order(step));
        } catch (CreditLimitExceeded refusal) {
            credit.hold(Variables.order(step));
            throw new BpmnError(refusal.code(), refusal.getMessage());
        }
    }
}
