package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.platform.engine.Step;
import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books parcels and weight as the packer said them. */
@Component
@Step(reads = {Names.SHIPMENT, "parcels", "weightKg"})
class RecordPackingDelegate implements JavaDelegate {

    private final Fulfilment fulfilment;

    RecordPackingDelegate(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var parcels =
                Variables.number(step, "parcels").map(BigDecimal::intValue).orElse(null);
        fulfilment.recordPacking(
                Variables.shipment(step),
                parcels,
                Variables.number(step, "weightKg").orElse(null));
    }
}
