package io.comanda.purchasing.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.purchasing.Purchasing;
import io.comanda.purchasing.PurchasingProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Orders what is needed now: because a buyer asked for it, or in the morning where that is left to the machine. */
@Component
@Step(reads = Names.REQUESTED_BY, writes = @Writes(value = "purchasesMade", kind = VariableKind.NUMBER))
class ProposePurchasesDelegate implements JavaDelegate {

    private final Purchasing purchasing;
    private final PurchasingProperties settings;

    ProposePurchasesDelegate(Purchasing purchasing, PurchasingProperties settings) {
        this.purchasing = purchasing;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution step) {
        var asked = step.getVariable(Names.REQUESTED_BY) != null;
        step.setVariable(
                "purchasesMade",
                asked || settings.automatic() ? purchasing.makeAll().size() : 0);
    }
}
