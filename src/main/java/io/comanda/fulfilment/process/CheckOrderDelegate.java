package io.comanda.fulfilment.process;

import io.comanda.ordering.Finding;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Has the order looked over and remembers what is odd as the reason of its review. */
@Component
@Step(writes = {@Writes(value = "odd", kind = VariableKind.FLAG), @Writes("findings")})
class CheckOrderDelegate implements JavaDelegate {

    private final Ordering ordering;

    CheckOrderDelegate(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = Variables.order(step);
        var findings = ordering.check(order);
        Variables.route(step, "odd", !findings.isEmpty());
        if (!findings.isEmpty()) {
            var summary =
                    findings.stream().map(Finding::code).distinct().sorted().collect(Collectors.joining(", "));
            ordering.hold(order, HoldType.REVIEW, summary);
            step.setVariable("findings", summary);
        } else {
            ordering.releaseHold(order, HoldType.REVIEW);
        }
    }
}
