package io.comanda.returns.process;

import io.comanda.platform.engine.Step;
import io.comanda.returns.ReturnSettlements;
import io.comanda.returns.SettleReturn;
import io.comanda.returns.Settlement;
import java.math.BigDecimal;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the credit notes, and places the order of an exchange. */
@Component
@Step(
        reads = {"returnSettledByHand", Names.SETTLEMENT, Names.FREIGHT, Names.FEE, Names.REDUCTION},
        isProtected = true)
class CreditReturnDelegate implements JavaDelegate {

    private final ReturnSettlements settlements;

    CreditReturnDelegate(ReturnSettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = step.getProcessBusinessKey();
        var byHand = Boolean.TRUE.equals(step.getVariable("returnSettledByHand"));
        settlements.settle(number, byHand ? decided(step) : settlements.asWished(number));
    }

    private static SettleReturn decided(DelegateExecution step) {
        return new SettleReturn(
                Settlement.valueOf(String.valueOf(step.getVariable(Names.SETTLEMENT))),
                amount(step, Names.FREIGHT).orElse(BigDecimal.ZERO),
                amount(step, Names.FEE).orElse(BigDecimal.ZERO),
                amount(step, Names.REDUCTION)
                        .filter(reduction -> reduction.signum() > 0)
                        .orElse(null));
    }

    private static Optional<BigDecimal> amount(DelegateExecution step, String name) {
        return Optional.ofNullable(step.getVariable(name))
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .map(BigDecimal::new)
                .map(amount -> amount.max(BigDecimal.ZERO));
    }
}
