package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;

/**
 * Goods will come to a warehouse.
 *
 * @param reference number of the supplier order or transfer; with {@code lineNo} it names the expectation
 * @param quantity all that was ordered or sent, in the base unit
 * @param expectedOn the day on which they can be sold
 */
public record ExpectGoods(
        String reference,
        int lineNo,
        Source source,
        String productNumber,
        String warehouseCode,
        Quantity quantity,
        LocalDate expectedOn) {

    /** Where the goods come from. */
    public enum Source {
        SUPPLIER,
        TRANSFER
    }
}
