package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.PaymentControl;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next step towards safe money. */
@Component
@Step(
        reads = Names.REMINDERS,
        writes = {
            @Writes(
                    value = "paymentStep",
                    oneOf = {"secured", "credit", "authorize", "proforma", "ask", "wait", "refused"}),
            @Writes(value = "paymentFollowUp", kind = VariableKind.DURATION),
            @Writes(Names.CANCEL_REASON)
        })
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
