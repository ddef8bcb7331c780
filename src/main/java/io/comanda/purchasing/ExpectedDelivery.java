package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to a supplier as the warehouse sees it: what to look for, where it goes, and no prices.
 *
 * @param lines those of which something is still to come
 */
public record ExpectedDelivery(
        String number,
        String supplierName,
        String warehouseCode,
        @Nullable String supplierReference,
        List<Line> lines) {

    /**
     * @param gtin the number under the bar code, where there is one
     * @param acceptable the most that may be taken in
     * @param locationCode where the product lies already; null when it lies nowhere
     */
    @Schema(name = "ExpectedDeliveryLine")
    public record Line(
            int lineNo,
            String productNumber,
            @Nullable String articleNumber,
            String name,
            String unit,
            @Nullable String gtin,
            boolean lotManaged,
            Quantity ordered,
            Quantity open,
            Quantity acceptable,
            LocalDate expectedOn,
            @Nullable String locationCode) {}
}
