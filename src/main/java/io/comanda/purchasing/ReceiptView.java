package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one line as they came in.
 *
 * @param sentBack of those rejected and kept, what went back to the supplier later
 */
@Schema(name = "PurchaseReceipt")
public record ReceiptView(
        long id,
        int lineNo,
        Instant at,
        String actor,
        String deliveryNote,
        Quantity received,
        Quantity rejected,
        @Nullable RejectReason rejectReason,
        @Nullable RejectedGoods rejectedGoods,
        Quantity sentBack,
        @Nullable String locationCode,
        @Nullable String lotNumber) {

    /** Rejected, and still in the house. */
    Quantity kept() {
        return rejectedGoods == RejectedGoods.BLOCKED ? rejected.minus(sentBack) : Quantity.ZERO;
    }
}
