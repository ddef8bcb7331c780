package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnRoad;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Agrees to the return, by the table or for the person who did; where goods are to come, the customer gets his return note
 * and the label of the carrier that was booked. Of a stopped shipment he learns that it does not come.
 */
@Component
@Step(
        reads = Names.WITHOUT_GOODS,
        mails = {"return-approved", "shipment-stopped"},
        isProtected = true)
class AcceptReturnDelegate implements JavaDelegate {

    private final ReturnRoad road;

    AcceptReturnDelegate(ReturnRoad road) {
        this.road = road;
    }

    @Override
    public void execute(DelegateExecution step) {
        var withoutGoods = Boolean.TRUE.equals(step.getVariable(Names.WITHOUT_GOODS));
        road.accept(step.getProcessBusinessKey(), withoutGoods);
    }
}
