package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ordered from a supplier.
 *
 * @param note printed on the order
 */
public record MakePurchaseOrder(String supplierNumber, String warehouseCode, @Nullable String note, List<Line> lines) {

    /**
     * One product.
     *
     * @param unitPrice net for one base unit in the supplier's currency; null for what his offer says
     * @param requestedOn null for as soon as he can
     * @param forOrder the customer's order it is bought for alone
     */
    public record Line(
            String productNumber,
            Quantity quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable LocalDate requestedOn,
            @Nullable String forOrder) {}
}
