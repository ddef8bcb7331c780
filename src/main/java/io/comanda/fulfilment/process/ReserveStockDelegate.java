package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reserves what is open and plans the shipments. */
@Component
@Step(
        writes = {
            @Writes(value = "anythingToShip", kind = VariableKind.FLAG, usual = true),
            @Writes(value = "shipments", kind = VariableKind.LIST)
        },
        isProtected = true)
class ReserveStockDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    ReserveStockDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var shipments = fulfilment.plan(Variables.order(step));
        Variables.route(step, "anythingToShip", !shipments.isEmpty());
        Variables.route(step, "shipments", shipments);
    }
}
