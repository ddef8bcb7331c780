package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the cash the carrier has paid out. */
@Component
@Step(
        writes =
                @Writes(
                        value = "collect",
                        oneOf = {"cash", "capture", "none"}),
        isProtected = true)
class BookCashDelegate implements JavaDelegate {

    private final Billing billing;

    BookCashDelegate(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variables.route(step, "collect", billing.bookCash(Variables.order(step)));
    }
}
