package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.ShipmentStops;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the carrier to cancel the waybill of a shipment that is to be stopped. */
@Component
@Step(writes = @Writes(value = "waybillCancelled", kind = VariableKind.FLAG), leavesDatabase = true, isProtected = true)
class CancelWaybillDelegate implements JavaDelegate {

    private final ShipmentStops stops;

    CancelWaybillDelegate(ShipmentStops stops) {
        this.stops = stops;
    }

    @Override
    public void execute(DelegateExecution step) {
        step.setVariable("waybillCancelled", stops.cancelWaybill(step.getProcessBusinessKey()));
    }
}
