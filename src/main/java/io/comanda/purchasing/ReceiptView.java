package io.comanda.purchasing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Goods of one line as they came in. */
@Schema(name = "PurchaseReceipt")
public record ReceiptView(
        @JsonIgnore long id,
        int lineNo,
        Instant at,
        String actor,
        String deliveryNote,
        Quantity received,
        Quantity rejected,
        @Nullable RejectReason rejectReason,
        @Nullable RejectedGoods rejectedGoods,
        @Nullable String locationCode,
        @Nullable String lotNumber) {}
