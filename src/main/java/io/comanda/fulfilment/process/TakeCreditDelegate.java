package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.CreditControl;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the order from the credit limit of the customer; from one whose invoices are long overdue finance takes it. */
@Component
@Step(errors = TakeCreditDelegate.LIMIT_EXCEEDED, isProtected = true)
class TakeCreditDelegate implements JavaDelegate {

    static final String LIMIT_EXCEEDED = "payment.CreditLimitExceeded";

    private final CreditControl credit;

    TakeCreditDelegate(CreditControl credit) {
        this.credit = credit;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = Variables.order(step);
        if (credit.isBlocked(order)) {
            credit.hold(order, "invoices-overdue");
            throw new BpmnError(LIMIT_EXCEEDED, "Invoices are overdue");
        }
        try {
            credit.take(order);
        } catch (CreditLimitExceeded refusal) {
            credit.hold(order, "credit-limit-exceeded");
            throw new BpmnError(LIMIT_EXCEEDED, refusal.getMessage());
        }
    }
}
