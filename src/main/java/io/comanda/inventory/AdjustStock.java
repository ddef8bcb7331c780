package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a place was found to differ from the books, or is taken out of sale.
 *
 * @param change signed: what is added to, or taken from, the figure
 */
public record AdjustStock(
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Figure figure,
        Quantity change,
        String reason,
        String reference) {

    /** Which figure changes. */
    public enum Figure {
        ON_HAND,
        /** In the house but not for sale: damaged, in quarantine, being counted. */
        BLOCKED
    }

    /** Whether more can be sold afterwards. */
    boolean makesFree() {
        return figure == Figure.ON_HAND ? change.isPositive() : change.compareTo(Quantity.ZERO) < 0;
    }
}
