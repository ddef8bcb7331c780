package io.comanda.commission.process;

import io.comanda.commission.CommissionSettlements;
import io.comanda.kernel.DateRange;
import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes a settlement for each agent with valid commission. The monthly run names itself and takes the month before. */
@Component
@Step(
        reads = {"periodFrom", "periodTo", "agents"},
        writes = @Writes(value = "anythingToSettle", kind = VariableKind.FLAG, usual = true))
class ProposeSettlementsDelegate implements JavaDelegate {

    private final CommissionSettlements settlements;

    ProposeSettlementsDelegate(CommissionSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (step.getProcessBusinessKey() == null) {
            step.setProcessBusinessKey(settlements.nextRun());
        }
        var proposed = settlements.propose(step.getProcessBusinessKey(), period(step), agents(step));
        step.setVariable("anythingToSettle", proposed);
    }

    private DateRange period(DelegateExecution step) {
        var from = (String) step.getVariable("periodFrom");
        var to = (String) step.getVariable("periodTo");
        return from == null || to == null
                ? settlements.lastMonth()
                : new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> agents(DelegateExecution step) {
        var agents = (String) step.getVariable("agents");
        return agents == null || agents.isBlank() ? List.of() : List.of(agents.split(","));
    }
}
