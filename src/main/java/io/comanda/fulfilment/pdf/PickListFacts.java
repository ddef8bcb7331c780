package io.comanda.fulfilment.pdf;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch, and from where.
 *
 * @param promisedDay when the goods must leave
 */
public record PickListFacts(
        String shipmentNumber,
        String orderNumber,
        String customerName,
        String warehouse,
        LocalDate day,
        @Nullable LocalDate promisedDay,
        @Nullable String carrier,
        List<Line> lines,
        List<String> notes) {

    /** @param walkSequence place of the location on the way through the warehouse */
    public record Line(
            int walkSequence,
            String location,
            String productNumber,
            String name,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            Quantity quantity,
            String unit) {}
}
