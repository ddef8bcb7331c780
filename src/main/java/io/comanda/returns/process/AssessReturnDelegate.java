package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.ReturnRoad;
import io.comanda.returns.ReturnView;
import io.comanda.returns.ReturnsProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at what came in, and what is to be done next. */
@Component
@Step(
        writes = {
            @Writes(
                    value = "returnNext",
                    oneOf = {"await", "inspect", "settle", "end"}),
            @Writes(value = "returnFollowUp", kind = VariableKind.DURATION)
        })
class AssessReturnDelegate implements JavaDelegate {

    private final ReturnRoad road;
    private final ReturnsProperties settings;

    AssessReturnDelegate(ReturnRoad road, ReturnsProperties settings) {
        this.road = road;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution step) {
        step.setVariable("returnNext", next(road.assess(step.getProcessBusinessKey())));
        step.setVariable("returnFollowUp", settings.patience().toString());
    }

    private static String next(ReturnView view) {
        if (view.state().isVoid()) {
            return "end";
        }
        return switch (view.state()) {
            case ANNOUNCED -> "await";
            case RECEIVED -> view.receiptClosed() ? "inspect" : "await";
            default -> "settle";
        };
    }
}
