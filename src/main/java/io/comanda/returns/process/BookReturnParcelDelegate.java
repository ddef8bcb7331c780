package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnParcels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the carrier for a waybill and its label. */
@Component
@Step(leavesDatabase = true)
class BookReturnParcelDelegate implements JavaDelegate {

    private final ReturnParcels parcels;

    BookReturnParcelDelegate(ReturnParcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public void execute(DelegateExecution step) {
        parcels.book(step.getProcessBusinessKey());
    }
}
