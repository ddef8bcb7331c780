package io.comanda.purchasing;

import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An order to a supplier that was made and ended elsewhere.
 *
 * @param externalKey what the other system calls it
 */
public record PastPurchase(
        ExternalKey externalKey,
        String supplierNumber,
        String warehouseCode,
        String currency,
        LocalDate orderedOn,
        List<Line> lines) {

    /**
     * @param unitPrice net for one base unit
     * @param dueOn when it was asked for
     * @param received taken on stock
     * @param rejected delivered and sent back
     */
    public record Line(
            int lineNo,
            String productNumber,
            Quantity quantity,
            BigDecimal unitPrice,
            LocalDate dueOn,
            Quantity received,
            Quantity rejected) {}
}
