package io.comanda.invoicing.process;

import io.comanda.invoicing.Dunning;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What is overdue, and which reminder comes next. */
@Component
@Step(
        writes =
                @Writes(
                        value = "arrears",
                        oneOf = {"none", "reminder", "last"}))
class AssessArrearsDelegate implements JavaDelegate {

    private final Dunning dunning;

    AssessArrearsDelegate(Dunning dunning) {
        this.dunning = dunning;
    }

    @Override
    public void execute(DelegateExecution step) {
        step.setVariable(
                "arrears", dunning.assess(step.getProcessBusinessKey()).name().toLowerCase(Locale.ROOT));
    }
}
