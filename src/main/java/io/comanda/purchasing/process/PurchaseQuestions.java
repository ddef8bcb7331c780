package io.comanda.purchasing.process;

import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import io.comanda.purchasing.PurchaseApprovals;
import io.comanda.purchasing.domain.PurchaseOrder;
import io.comanda.purchasing.domain.PurchaseOrders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What deciding on the approval of an order to a supplier asked; rates are those of today. */
@Component
@Transactional(readOnly = true)
class PurchaseQuestions implements TableStep {

    private final PurchaseApprovals approvals;
    private final PurchaseOrders orders;

    PurchaseQuestions(PurchaseApprovals approvals, PurchaseOrders orders) {
        this.approvals = approvals;
        this.orders = orders;
    }

    @Override
    public String step() {
        return "decidePurchaseApprovalDelegate";
    }

    @Override
    public String decision() {
        return PurchaseApprovals.DECISION;
    }

    @Override
    public Optional<TableQuestion> question(String key, int turn) {
        return Optional.of(question(orders.get(key)));
    }

    @Override
    public List<TableQuestion> questions(Instant from, Instant until, int most) {
        return orders.made(from, until, most).stream().map(this::question).toList();
    }

    /** An order of 1,000 at the prices offered. */
    @Override
    public Map<String, Object> inputs(Map<String, Object> facts) {
        return Map.of("total", 1000, "rateKnown", true, "aboveOffer", false);
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> row) {
        return outcome(row).variables();
    }

    private TableQuestion question(PurchaseOrder order) {
        var view = order.view();
        return new TableQuestion(
                view.number(),
                view.number(),
                view.createdAt(),
                approvals.inputs(view.total(), order.isAboveOffer()),
                PurchaseQuestions::outcome,
                null);
    }

    private static TableOutcome outcome(Map<String, Object> row) {
        var reason = PurchaseApprovals.reason(row);
        return TableOutcome.of(
                reason.orElse("none"),
                Map.of(
                        "purchaseApprovalNeeded", reason.isPresent(),
                        "purchaseApprovalReason", reason.orElse("")));
    }
}
