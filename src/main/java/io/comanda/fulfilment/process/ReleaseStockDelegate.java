package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives back what the order holds in the warehouses. */
@Component
@Step(isProtected = true)
class ReleaseStockDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    ReleaseStockDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        fulfilment.cancelOpen(Variables.order(step));
    }
}
