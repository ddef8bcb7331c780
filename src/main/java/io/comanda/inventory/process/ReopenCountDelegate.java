package io.comanda.inventory.process;

import io.comanda.inventory.StockCounts;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the lines that differ on the sheet again. */
@Component
@Step
class ReopenCountDelegate implements JavaDelegate {

    private final StockCounts counts;

    ReopenCountDelegate(StockCounts counts) {
        this.counts = counts;
    }

    @Override
    public void execute(DelegateExecution step) {
        counts.reopen(step.getProcessBusinessKey());
    }
}
