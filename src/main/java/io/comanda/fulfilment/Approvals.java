package io.comanda.fulfilment;

import io.comanda.commission.Commissions;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.SubstitutionLedger;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderView;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.Decisions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody has to agree to an order before it goes on, by the table {@code approval-level}. */
@Component
public class Approvals {

    public static final String DECISION = "approval-level";

    private static final String REP = "rep";

    private final Customers customers;
    private final Decisions decisions;
    private final SubstitutionLedger substitutions;
    private final Commissions commissions;

    Approvals(Customers customers, Decisions decisions, SubstitutionLedger substitutions, Commissions commissions) {
        this.customers = customers;
        this.decisions = decisions;
        this.substitutions = substitutions;
        this.commissions = commissions;
    }

    public ApprovalLevel level(OrderView order) {
        return level(ApprovalRequest.of(order, substitutions.isDearer(order.number())));
    }

    /** Of something that is no order yet. */
    public ApprovalLevel level(ApprovalRequest request) {
        return level(request, inputs -> decisions.evaluate(DECISION, inputs));
    }

    /** As another table would say. */
    public ApprovalLevel level(OrderView order, DecisionTrials.Table table) {
        return level(ApprovalRequest.of(order, substitutions.isDearer(order.number())), table::evaluate);
    }

    private ApprovalLevel level(
            ApprovalRequest request, Function<Map<String, Object>, Optional<Map<String, Object>>> table) {
        var customer = customers.customer(request.customerNumber());
        var limit = agentLimit(request);
        var row = table.apply(request.inputs(customer.customerClass(), within(limit, request.discount())))
                .orElse(Map.of());
        return new ApprovalLevel(
                String.valueOf(row.getOrDefault("level", "none")),
                String.valueOf(row.getOrDefault("reason", "")),
                limit);
    }

    /** Only for what an agent orders or offers himself; the desk's own limit stands in the table. */
    private @Nullable Percent agentLimit(ApprovalRequest request) {
        return Optional.ofNullable(request.agentCode())
                .filter(agent -> request.channel().equals(REP))
                .flatMap(commissions::discountLimit)
                .orElse(null);
    }

    private static String within(@Nullable Percent limit, Percent discount) {
        if (limit == null) {
            return "none";
        }
        return discount.compareTo(limit) > 0 ? "exceeded" : "kept";
    }
}
