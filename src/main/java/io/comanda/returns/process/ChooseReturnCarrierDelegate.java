package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.ReturnParcels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks for a carrier that brings the goods back; none is needed where the customer keeps them. */
@Component
@Step(reads = Names.WITHOUT_GOODS, writes = @Writes(value = "returnCarrierFound", kind = VariableKind.FLAG))
class ChooseReturnCarrierDelegate implements JavaDelegate {

    private final ReturnParcels parcels;

    ChooseReturnCarrierDelegate(ReturnParcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public void execute(DelegateExecution step) {
        var withoutGoods = Boolean.TRUE.equals(step.getVariable(Names.WITHOUT_GOODS));
        step.setVariable("returnCarrierFound", !withoutGoods && parcels.choose(step.getProcessBusinessKey()));
    }
}
