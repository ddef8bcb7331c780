package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;

/**
 * Goods on their way that are not meant for anybody yet.
 *
 * @param quantity what is open without the part that is meant for waiting lines
 */
public record FreeSupply(
        String reference,
        int lineNo,
        String productNumber,
        String warehouseCode,
        Quantity quantity,
        LocalDate expectedOn) {

    FreeSupply without(Quantity part) {
        return new FreeSupply(reference, lineNo, productNumber, warehouseCode, quantity.minus(part), expectedOn);
    }
}
