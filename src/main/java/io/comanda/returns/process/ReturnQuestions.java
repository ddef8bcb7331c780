package io.comanda.returns.process;

import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import io.comanda.returns.ReturnApprovals;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.domain.AskedReturn;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What deciding on a return asked: once for each reason for which goods come back. */
@Component
@Transactional(readOnly = true)
class ReturnQuestions implements TableStep {

    private final ReturnApprovals approvals;
    private final ReturnOrders returns;

    ReturnQuestions(ReturnApprovals approvals, ReturnOrders returns) {
        this.approvals = approvals;
        this.returns = returns;
    }

    @Override
    public String step() {
        return "decideReturnApprovalDelegate";
    }

    @Override
    public String decision() {
        return ReturnApprovals.DECISION;
    }

    /** Where goods come back for several reasons the strictest answer counts, which no single row tells. */
    @Override
    public Optional<TableQuestion> question(String key, int turn) {
        var asked = questions(List.of(returns.get(key).asked())).toList();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    @Override
    public List<TableQuestion> questions(Instant from, Instant until, int most) {
        return questions(returns.requested(from, until, most).stream()
                        .map(ReturnOrder::asked)
                        .toList())
                .limit(most)
                .toList();
    }

    /** A week after the delivery, because it does not please. */
    @Override
    public Map<String, Object> inputs(Map<String, Object> facts) {
        return Map.of(
                "days",
                7,
                "value",
                100,
                "reason",
                ReturnReason.CHANGED_MIND.name(),
                "claim",
                false,
                "desk",
                false,
                "customerClass",
                "");
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> row) {
        return outcome(row).variables();
    }

    private Stream<TableQuestion> questions(List<AskedReturn> orders) {
        var inputs = approvals.inputs(orders);
        return orders.stream().flatMap(order -> inputs.getOrDefault(order.number(), Map.of()).values().stream()
                .map(each -> question(order, each)));
    }

    private static TableQuestion question(AskedReturn order, Map<String, Object> inputs) {
        return new TableQuestion(
                order.number(), order.number(), order.requestedAt(), inputs, ReturnQuestions::outcome, null);
    }

    private static TableOutcome outcome(Map<String, Object> row) {
        var decision = ReturnApprovals.decision(row);
        return TableOutcome.of(decision, Map.of("returnDecision", decision));
    }
}
