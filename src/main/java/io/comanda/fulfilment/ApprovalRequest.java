package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may have to agree to.
 *
 * @param agentCode whose customer it is
 * @param discount the largest a person granted on a line
 * @param total with tax
 * @param dearerSubstitute goods that replace others cost the customer more
 * @param quoted it was agreed to when it was offered
 */
public record ApprovalRequest(
        String customerNumber,
        String channel,
        @Nullable String agentCode,
        Percent discount,
        Money total,
        boolean dearerSubstitute,
        boolean quoted) {

    static ApprovalRequest of(OrderView order, boolean dearerSubstitute) {
        return new ApprovalRequest(
                order.customerNumber(),
                order.channel(),
                order.agentCode(),
                order.lines().stream()
                        .map(OrderLineView::granted)
                        .max(Comparator.naturalOrder())
                        .orElse(Percent.ZERO),
                order.gross(),
                dearerSubstitute,
                order.lines().stream().allMatch(OrderLineView::wasQuoted));
    }

    /**
     * As the table {@code approval-level} asks for it.
     *
     * @param agentLimit none, kept or exceeded
     */
    Map<String, Object> inputs(String customerClass, String agentLimit) {
        return Map.of(
                "channel", channel,
                "customerClass", customerClass,
                "discount", discount.value().doubleValue(),
                "agentLimit", agentLimit,
                "total", total.amount().doubleValue(),
                "dearerSubstitute", dearerSubstitute,
                "quoted", quoted);
    }
}
