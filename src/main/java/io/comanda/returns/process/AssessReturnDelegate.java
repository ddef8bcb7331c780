package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnRoad;
import io.comanda.returns.ReturnView;
import io.comanda.returns.ReturnsProperties;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what the task said of stopped goods, looks at what came in, and what is to be done next. */
@Component
@Step(
        reads = Names.PARCELS_FOUND,
        writes = {
            @Writes(
                    value = "returnNext",
                    oneOf = {"await", "fetch", "inspect", "settle", "end"}),
            @Writes(value = "returnFollowUp", kind = VariableKind.DURATION)
        })
class AssessReturnDelegate implements JavaDelegate {

    private final ReturnRoad road;
    private final ReturnFloor floor;
    private final ReturnsProperties settings;

    AssessReturnDelegate(ReturnRoad road, ReturnFloor floor, ReturnsProperties settings) {
        this.road = road;
        this.floor = floor;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        Optional.ofNullable(step.getVariable(Names.PARCELS_FOUND))
                .ifPresent(found -> book(number, found.equals("yes")));
        step.setVariable("returnNext", next(road.assess(number)));
        step.setVariable("returnFollowUp", settings.patience().toString());
    }

    private void book(String number, boolean found) {
        if (found) {
            floor.fetchRest(number);
        } else {
            floor.giveUpRest(number);
        }
    }

    private static String next(ReturnView view) {
        if (view.state().isVoid()) {
            return "end";
        }
        return switch (view.state()) {
            case ANNOUNCED -> awaited(view);
            case RECEIVED -> view.receiptClosed() ? "inspect" : awaited(view);
            default -> "settle";
        };
    }

    private static String awaited(ReturnView view) {
        return view.kind() == ReturnKind.STOPPED ? "fetch" : "await";
    }
}
