package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Supply;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives up what cannot be delivered. */
@Component
@Step(writes = {@Writes(value = "nothingSupplied", kind = VariableKind.FLAG), @Writes(Names.CANCEL_REASON)})
class CancelRestDelegate implements JavaDelegate {

    private final Supply supply;
    private final Ordering ordering;

    CancelRestDelegate(Supply supply, Ordering ordering) {
        this.supply = supply;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = Variables.order(step);
        supply.cancelRest(order);
        var nothing = supply.isNothingSupplied(ordering.order(order));
        Variables.route(step, "nothingSupplied", nothing);
        if (nothing) {
            step.setVariable(Names.CANCEL_REASON, "not-available");
        }
    }
}
