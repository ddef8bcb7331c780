package io.comanda.desk;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import io.comanda.shipping.DeliveryOption;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order would come to if it were placed now.
 *
 * @param lines that could be made out; the others are in the problems
 * @param credit null when it would not be paid on account
 * @param deliveryOptions that can be asked for, the cheapest first
 * @param problems for which placing it would be refused, as pointers into the request
 */
public record Quotation(
        String currency,
        String paymentMethod,
        List<Line> lines,
        VatBreakdown totals,
        @Nullable CreditEffect credit,
        ApprovalNeeded approval,
        List<DeliveryOption> deliveryOptions,
        List<Violation> problems) {

    /**
     * One line with its price.
     *
     * @param index of the line in the request, from 0
     * @param listPrice before any discount
     * @param unitPrice after what the price list grants
     * @param discount granted by hand, the order's part included
     * @param explanation how the price came about, in the reader's language
     * @param available free in all warehouses; null for what is not kept in stock
     */
    public record Line(
            int index,
            String productNumber,
            String name,
            String unit,
            Quantity quantity,
            BigDecimal listPrice,
            Percent listDiscount,
            BigDecimal unitPrice,
            Percent discount,
            Money net,
            VatRate vatRate,
            List<String> explanation,
            @Nullable Quantity available) {}

    /** @param left of the limit after this order; below zero finance will have to decide */
    public record CreditEffect(Money limit, Money used, Money left, boolean exceeded) {}

    /**
     * Whether somebody would have to agree.
     *
     * @param level group of those who approve; null when nobody has to
     * @param reason in the reader's language
     */
    public record ApprovalNeeded(
            boolean needed, @Nullable String level, @Nullable String code, @Nullable String reason) {}
}
