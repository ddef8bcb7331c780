package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Approvals;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What deciding on approval asked; the customer is taken as he is now. */
@Component
class ApprovalQuestions implements TableStep {

    private final Approvals approvals;
    private final Ordering ordering;

    ApprovalQuestions(Approvals approvals, Ordering ordering) {
        this.approvals = approvals;
        this.ordering = ordering;
    }

    @Override
    public String step() {
        return "decideApprovalDelegate";
    }

    @Override
    public String decision() {
        return Approvals.DECISION;
    }

    @Override
    public Optional<TableQuestion> question(String key, int turn) {
        return questions(List.of(ordering.order(key))).stream().findFirst();
    }

    @Override
    public List<TableQuestion> questions(Instant from, Instant until, int most) {
        return questions(ordering.placed(from, until, most));
    }

    /** Asked by the desk, without a discount beyond what the facts say. */
    @Override
    public Map<String, Object> inputs(Map<String, Object> facts) {
        return Map.of(
                "channel", facts.getOrDefault("channel", "desk"),
                "customerClass", facts.getOrDefault("customerClass", ""),
                "discount", facts.getOrDefault("largestDiscount", 0),
                "agentLimit", "none",
                "total", facts.getOrDefault("orderTotal", 0),
                "dearerSubstitute", false,
                "quoted", false);
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> row) {
        return outcome(row).variables();
    }

    private List<TableQuestion> questions(List<OrderView> orders) {
        var inputs = approvals.inputs(orders);
        return orders.stream()
                .filter(order -> inputs.containsKey(order.number()))
                .map(order -> question(order, Objects.requireNonNull(inputs.get(order.number()))))
                .toList();
    }

    private static TableQuestion question(OrderView order, Map<String, Object> inputs) {
        var placed = Objects.requireNonNull(order.placedAt());
        return new TableQuestion(order.number(), order.number(), placed, inputs, ApprovalQuestions::outcome, null);
    }

    private static TableOutcome outcome(Map<String, Object> row) {
        var level = Approvals.level(row, null);
        return TableOutcome.of(level.level(), Map.of("approvalNeeded", level.isNeeded()));
    }
}
