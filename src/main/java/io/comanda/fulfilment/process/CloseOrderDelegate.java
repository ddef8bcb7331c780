package io.comanda.fulfilment.process;

import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the order. */
@Component
@Step(isProtected = true)
class CloseOrderDelegate implements JavaDelegate {

    private final Ordering ordering;

    CloseOrderDelegate(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        ordering.close(Variables.order(step));
    }
}
