package io.comanda.purchasing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What should be bought from one supplier for one warehouse.
 *
 * @param total net
 * @param belowMinimum the total does not reach what the supplier asks for
 */
@Schema(name = "PurchaseProposal")
public record Proposal(
        String supplierNumber,
        String supplierName,
        String warehouseCode,
        Money total,
        Money minimumOrderValue,
        boolean belowMinimum,
        List<Line> lines) {

    /**
     * One product.
     *
     * @param quantity what is needed, rounded up to the supplier's minimum and packs
     * @param unitPrice net for one base unit in the supplier's currency
     * @param expectedOn the day it would come if it were ordered now
     * @param others what other suppliers ask, the best first
     */
    @Schema(name = "PurchaseProposalLine")
    public record Line(
            Need need,
            String name,
            String unit,
            @Nullable String articleNumber,
            Quantity quantity,
            BigDecimal unitPrice,
            Money net,
            LocalDate expectedOn,
            Reason reason,
            List<Alternative> others) {}

    /** Another supplier of the product, at the price of the quantity he would deliver. */
    @Schema(name = "PurchaseAlternative")
    public record Alternative(
            String supplierNumber,
            String supplierName,
            Quantity quantity,
            BigDecimal unitPrice,
            String currency,
            int leadTimeDays) {}

    /** Why this supplier was chosen. */
    @Schema(name = "SupplierReason")
    public enum Reason {
        /** Nobody else offers it. */
        ONLY,
        /** His offer is marked as preferred. */
        PREFERRED,
        /** Nobody else asks less. */
        CHEAPEST,
        /** At the same price nobody delivers sooner. */
        FASTEST
    }
}
