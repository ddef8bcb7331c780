package io.comanda.returns.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer puts into his parcel, and on it.
 *
 * @param from who sends it back
 * @param to the warehouse that awaits it
 * @param carrier whose label goes on the parcel; missing where the customer sends it as he likes
 */
public record ReturnNoteFacts(
        String number,
        LocalDate day,
        LocalDate sendBy,
        String orderNumber,
        String customerNumber,
        Address from,
        Address to,
        @Nullable String carrier,
        List<Line> lines) {

    /** @param reason a code with a text of its own */
    public record Line(String productNumber, String name, Quantity quantity, String unit, String reason) {}
}
