package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Approvals;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.TableStep;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What deciding on approval would have answered; the customer is taken as he is now. */
@Component
class ApprovalTrial implements TableStep {

    private final Approvals approvals;
    private final Ordering ordering;

    ApprovalTrial(Approvals approvals, Ordering ordering) {
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
    public Map<String, Object> answer(String key, int turn, DecisionTrials.Table table) {
        var level = approvals.level(ordering.order(key), table);
        return Map.of("approvalNeeded", level.isNeeded());
    }
}
