package io.comanda.inventory.process;

import io.comanda.inventory.CountState;
import io.comanda.inventory.StockCounts;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the books say what was counted, unless reserved goods would be missing. */
@Component
@Step(
        writes = {@Writes(value = "differencesBooked", kind = VariableKind.FLAG, usual = true), @Writes("hindrance")},
        isProtected = true)
class BookDifferencesDelegate implements JavaDelegate {

    private final StockCounts counts;

    BookDifferencesDelegate(StockCounts counts) {
        this.counts = counts;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        var booked = counts.get(number).state() == CountState.BOOKED || counts.book(number);
        step.setVariable("differencesBooked", booked);
        step.setVariable("hindrance", booked ? "" : counts.hindrance(number));
    }
}
