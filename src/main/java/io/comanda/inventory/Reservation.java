package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held for the asked lines of an order, in walking order, and what is missing.
 *
 * @param items includes what was held before
 */
public record Reservation(List<Item> items, List<Shortage> shortages) {

    public Reservation {
        items = List.copyOf(items);
        shortages = List.copyOf(shortages);
    }

    public boolean isComplete() {
        return shortages.isEmpty();
    }

    /**
     * Goods of one line in one place.
     *
     * @param id names the item when less is picked than was reserved
     */
    public record Item(
            long id,
            int lineNo,
            String productNumber,
            String warehouseCode,
            String locationCode,
            int walkSequence,
            @Nullable String lotNumber,
            @Nullable LocalDate expiry,
            Quantity quantity) {}

    /** What a line lacks. */
    public record Shortage(int lineNo, String productNumber, Quantity missing) {}
}
