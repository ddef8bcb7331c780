package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a waiting line of an order can be served.
 *
 * @param promisedOn the day of the last goods that are needed; null while not all of them are on their way
 * @param references supplier orders and transfers that serve the line, the earliest first
 */
public record SupplyPromise(
        String orderNumber,
        int lineNo,
        String productNumber,
        Quantity missing,
        Quantity covered,
        @Nullable LocalDate promisedOn,
        List<String> references) {

    public SupplyPromise {
        references = List.copyOf(references);
    }
}
