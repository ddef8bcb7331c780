package io.comanda.fulfilment;

import io.comanda.commission.Commissions;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.SubstitutionLedger;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderView;
import io.comanda.platform.engine.Decisions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        var limit = agentLimit(request);
        return level(decisions.evaluate(DECISION, inputs(request, limit)).orElse(Map.of()), limit);
    }

    /** What is asked about orders, by their numbers; customers and agents are taken as they are now. */
    public Map<String, Map<String, Object>> inputs(Collection<OrderView> orders) {
        var dearer = substitutions.dearer(orders.stream().map(OrderView::number).toList());
        var known = customers.customers(
                orders.stream().map(OrderView::customerNumber).distinct().toList());
        var limits = new HashMap<String, Optional<Percent>>();
        var inputs = new HashMap<String, Map<String, Object>>();
        for (var order : orders) {
            var request = ApprovalRequest.of(order, dearer.contains(order.number()));
            var limit = limits.computeIfAbsent(agentOf(request), agent -> Optional.ofNullable(agentLimit(request)));
            Optional.ofNullable(known.get(order.customerNumber()))
                    .ifPresent(customer -> inputs.put(
                            order.number(),
                            request.inputs(customer.customerClass(), within(limit.orElse(null), request.discount()))));
        }
        return inputs;
    }

    /** @param row outputs of the table; none where no rule matches */
    public static ApprovalLevel level(Map<String, Object> row, @Nullable Percent limit) {
        return new ApprovalLevel(
                String.valueOf(row.getOrDefault("level", "none")),
                String.valueOf(row.getOrDefault("reason", "")),
                limit);
    }

    private Map<String, Object> inputs(ApprovalRequest request, @Nullable Percent limit) {
        var customer = customers.customer(request.customerNumber());
        return request.inputs(customer.customerClass(), within(limit, request.discount()));
    }

    /** Only for what an agent orders or offers himself; the desk's own limit stands in the table. */
    private @Nullable Percent agentLimit(ApprovalRequest request) {
        return Optional.ofNullable(request.agentCode())
                .filter(agent -> request.channel().equals(REP))
                .flatMap(commissions::discountLimit)
                .orElse(null);
    }

    private static String agentOf(ApprovalRequest request) {
        return request.channel() + " " + request.agentCode();
    }

    private static String within(@Nullable Percent limit, Percent discount) {
        if (limit == null) {
            return "none";
        }
        return discount.compareTo(limit) > 0 ? "exceeded" : "kept";
    }
}
