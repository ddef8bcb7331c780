package io.comanda.returns.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * What the customer puts into his parcel, and on it.
 *
 * @param from who sends it back
 * @param to the warehouse that awaits it
 */
public record ReturnNoteFacts(
        String number,
        LocalDate day,
        LocalDate sendBy,
        String orderNumber,
        String customerNumber,
        Address from,
        Address to,
        List<Line> lines) {

    /** @param reason a code with a text of its own */
    public record Line(String productNumber, String name, Quantity quantity, String unit, String reason) {}
}
