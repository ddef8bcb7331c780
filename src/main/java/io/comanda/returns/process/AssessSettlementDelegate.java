package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnSettlements;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what the task said of goods nobody looked at one by one, and finds out whether finance has to look. */
@Component
@Step(
        reads = {"returnDisposition", "returnInspectionRemark"},
        writes = {
            @Writes(
                    value = Names.SETTLEMENT,
                    oneOf = {"REFUND", "ACCOUNT", "EXCHANGE"}),
            @Writes(value = Names.FREIGHT, kind = VariableKind.NUMBER),
            @Writes(value = Names.FEE, kind = VariableKind.NUMBER),
            @Writes(value = "returnSettledByHand", kind = VariableKind.FLAG)
        })
class AssessSettlementDelegate implements JavaDelegate {

    private final ReturnFloor floor;
    private final ReturnSettlements settlements;

    AssessSettlementDelegate(ReturnFloor floor, ReturnSettlements settlements) {
        this.floor = floor;
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        Optional.ofNullable((String) step.getVariable("returnDisposition"))
                .filter(said -> !said.isBlank())
                .map(Disposition::valueOf)
                .ifPresent(
                        said -> floor.inspectRest(number, said, (String) step.getVariable("returnInspectionRemark")));
        settlements.invoiceFirst(number);
        var wished = settlements.asWished(number);
        step.setVariable(Names.SETTLEMENT, wished.settlement().name());
        step.setVariable(Names.FREIGHT, wished.freight().doubleValue());
        step.setVariable(Names.FEE, wished.fee().doubleValue());
        step.setVariable("returnSettledByHand", settlements.needsPerson(number));
    }
}
