package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for goods for an order.
 *
 * @param customerNumber whose rules for lots apply besides those of the products
 * @param lines stocked products only; lines of one order may name a product twice
 * @param preferredWarehouse serves the order when it has everything, and is the first to give when none has
 * @param deliveryCountry ISO 3166 alpha-2; warehouses of this country come before others
 * @param completeness what may be taken when not everything is there
 * @param maxWarehouses into how many warehouses the order may be split, at least 1
 * @param minRemainingLifeDays goods that expire earlier than this many days from today are left out, unless a rule says
 *     otherwise
 */
public record ReserveStock(
        String orderNumber,
        @Nullable String customerNumber,
        List<Line> lines,
        @Nullable String preferredWarehouse,
        @Nullable String deliveryCountry,
        Completeness completeness,
        int maxWarehouses,
        int minRemainingLifeDays) {

    public ReserveStock {
        lines = List.copyOf(lines);
    }

    /** For nobody in particular. */
    public ReserveStock(
            String orderNumber,
            List<Line> lines,
            @Nullable String preferredWarehouse,
            @Nullable String deliveryCountry,
            Completeness completeness,
            int maxWarehouses,
            int minRemainingLifeDays) {
        this(
                orderNumber,
                null,
                lines,
                preferredWarehouse,
                deliveryCountry,
                completeness,
                maxWarehouses,
                minRemainingLifeDays);
    }

    /** What may be taken when not everything is there. */
    public enum Completeness {
        /** Whatever there is. */
        ANY,
        /** Lines that are full, and nothing of the others. */
        LINE,
        /** Nothing at all. */
        ORDER
    }

    /**
     * A line of the order.
     *
     * @param quantity what shall be held for the line in all, apart from what has already left; what is already
     *     reserved counts towards it, so that asking twice reserves once
     */
    public record Line(int lineNo, String productNumber, Quantity quantity) {}
}
