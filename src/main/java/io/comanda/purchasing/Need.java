package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be bought of a product for a warehouse, and why.
 *
 * @param quantity for the waiting lines and to fill up
 * @param demands waiting lines of customers' orders, in the order in which they are served
 * @param refill set when the shelf is to be filled up
 */
public record Need(
        String productNumber, String warehouseCode, Quantity quantity, List<Demand> demands, @Nullable Refill refill) {

    public Need {
        demands = List.copyOf(demands);
    }

    /** A part of a waiting line. */
    @Schema(name = "PurchaseDemand")
    public record Demand(String orderNumber, int lineNo, Quantity quantity) {}

    /** @param projected what there would be without buying: available and on its way, less what is waited for */
    @Schema(name = "PurchaseRefill")
    public record Refill(Quantity projected, Quantity minimum, Quantity maximum) {}
}
