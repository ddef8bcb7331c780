package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnParcels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes back what was booked for a return that does not come. */
@Component
@Step(leavesDatabase = true)
class CancelReturnParcelDelegate implements JavaDelegate {

    private final ReturnParcels parcels;

    CancelReturnParcelDelegate(ReturnParcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public void execute(DelegateExecution step) {
        parcels.cancel(step.getProcessBusinessKey());
    }
}
