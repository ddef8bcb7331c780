package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Cancelling;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Cancels the order and tells the customer. */
@Component
@Step(reads = Names.CANCEL_REASON, mails = "order-cancelled", isProtected = true)
class ConfirmCancellationDelegate implements JavaDelegate {

    private final Cancelling cancelling;

    ConfirmCancellationDelegate(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public void execute(DelegateExecution step) {
        cancelling.confirm(
                Variables.order(step), Variables.text(step, Names.CANCEL_REASON).orElse("rejected"));
    }
}
