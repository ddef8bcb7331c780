package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.PaymentControl;
import io.comanda.ordering.Ordering;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next step towards safe money. */
@Component
class AssessPaymentDelegate implements JavaDelegate {

    private final PaymentControl control;
    private final Ordering ordering;

    AssessPaymentDelegate(PaymentControl control, Ordering ordering) {
        this.control = control;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = ordering.order(Variables.order(step));
        var assessment = control.assess(order, Variables.count(step, Names.REMINDERS));
        Variables.route(step, "paymentStep", assessment.step().name().toLowerCase(Locale.ROOT));
        if (assessment.step().waits()) {
            step.setVariable("paymentFollowUp", assessment.followUp());
        }
        if (assessment.step() == PaymentControl.Step.REFUSED) {
            step.setVariable(Names.CANCEL_REASON, "payment-missing");
        }
    }
}
