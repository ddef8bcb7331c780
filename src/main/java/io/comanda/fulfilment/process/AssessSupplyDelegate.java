package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Supply;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at what is still open and what the delivery policy says about it. */
@Component
@Step(
        writes = {
            @Writes(
                    value = "missing",
                    oneOf = {"none", "cancel", "wait"}),
            @Writes(value = "nothingSupplied", kind = VariableKind.FLAG)
        },
        mails = "back-ordered")
class AssessSupplyDelegate implements JavaDelegate {

    private final Supply supply;
    private final Ordering ordering;

    AssessSupplyDelegate(Supply supply, Ordering ordering) {
        this.supply = supply;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = ordering.order(Variables.order(step));
        Variables.route(step, "missing", supply.missing(order));
        Variables.route(step, "nothingSupplied", supply.isNothingSupplied(order));
    }
}
