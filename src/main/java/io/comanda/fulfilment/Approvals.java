package io.comanda.fulfilment;

import io.comanda.commission.Commissions;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.SubstitutionLedger;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.engine.Decisions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody has to agree to an order before it goes on, by the table {@code approval-level}. */
@Component
public class Approvals {

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
        var customer = customers.customer(order.customerNumber());
        var limit = agentLimit(order);
        var row = decisions
                .evaluate("approval-level", inputs(order, customer, limit))
                .orElse(Map.of());
        return new ApprovalLevel(
                String.valueOf(row.getOrDefault("level", "none")),
                String.valueOf(row.getOrDefault("reason", "")),
                limit);
    }

    /** Only for what an agent orders himself; the desk's own limit stands in the table. */
    private @Nullable Percent agentLimit(OrderView order) {
        return Optional.ofNullable(order.agentCode())
                .filter(agent -> order.channel().equals(REP))
                .flatMap(commissions::discountLimit)
                .orElse(null);
    }

    private static String within(@Nullable Percent limit, Percent discount) {
        if (limit == null) {
            return "none";
        }
        return discount.compareTo(limit) > 0 ? "exceeded" : "kept";
    }

    private Map<String, Object> inputs(OrderView order, CustomerView customer, @Nullable Percent limit) {
        var discount = order.lines().stream()
                .map(OrderLineView::granted)
                .max(Comparator.naturalOrder())
                .orElse(Percent.ZERO);
        return Map.of(
                "channel", order.channel(),
                "customerClass", customer.customerClass(),
                "discount", discount.value().doubleValue(),
                "agentLimit", within(limit, discount),
                "total", order.gross().amount().doubleValue(),
                "dearerSubstitute", substitutions.isDearer(order.number()));
    }
}
