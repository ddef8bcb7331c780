package io.comanda.fulfilment;

import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.SubstitutionLedger;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.engine.Decisions;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether somebody has to agree to an order before it goes on, by the table {@code approval-level}. */
@Component
public class Approvals {

    private final Customers customers;
    private final Decisions decisions;
    private final SubstitutionLedger substitutions;

    Approvals(Customers customers, Decisions decisions, SubstitutionLedger substitutions) {
        this.customers = customers;
        this.decisions = decisions;
        this.substitutions = substitutions;
    }

    public ApprovalLevel level(OrderView order) {
        var customer = customers.customer(order.customerNumber());
        var row = decisions.evaluate("approval-level", inputs(order, customer)).orElse(Map.of());
        return new ApprovalLevel(
                String.valueOf(row.getOrDefault("level", "none")), String.valueOf(row.getOrDefault("reason", "")));
    }

    private Map<String, Object> inputs(OrderView order, CustomerView customer) {
        var discount = order.lines().stream()
                .map(OrderLineView::granted)
                .max(Comparator.naturalOrder())
                .orElse(Percent.ZERO);
        return Map.of(
                "channel", order.channel(),
                "customerClass", customer.customerClass(),
                "discount", discount.value().doubleValue(),
                "total", order.gross().amount().doubleValue(),
                "dearerSubstitute", substitutions.isDearer(order.number()));
    }
}
