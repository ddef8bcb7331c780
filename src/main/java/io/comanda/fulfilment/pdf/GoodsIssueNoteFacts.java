package io.comanda.fulfilment.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What left the warehouse, for whom and with whom; it goes with the goods. */
public record GoodsIssueNoteFacts(
        String number,
        LocalDate day,
        String shipmentNumber,
        String orderNumber,
        @Nullable String customerReference,
        @Nullable String customerNumber,
        Address deliverTo,
        String warehouse,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        int parcels,
        @Nullable BigDecimal weightKg,
        List<Line> lines,
        List<String> notes) {

    /** @param ordered missing where only what is delivered matters */
    public record Line(
            int position,
            String productNumber,
            String name,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            @Nullable Quantity ordered,
            Quantity issued,
            String unit) {}
}
