package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in of an order to a supplier.
 *
 * @param deliveryNote the supplier's number of it
 */
public record Delivery(String deliveryNote, List<Line> lines) {

    /**
     * Goods of one line in one place.
     *
     * @param received taken in as good
     * @param rejected not accepted; needs a reason
     * @param rejectedGoods where they go
     * @param locationCode where the goods are put
     */
    public record Line(
            int lineNo,
            Quantity received,
            Quantity rejected,
            @Nullable RejectReason rejectReason,
            RejectedGoods rejectedGoods,
            String locationCode,
            @Nullable String lotNumber,
            @Nullable LocalDate expiry) {}

    /** Why goods were not accepted. */
    public enum RejectReason {
        DAMAGED,
        WRONG_PRODUCT,
        EXPIRED,
        QUALITY,
        NOT_ORDERED
    }

    /** What becomes of goods that were not accepted. */
    public enum RejectedGoods {
        /** Kept in the warehouse, out of sale, until the supplier has decided. */
        BLOCKED,
        /** Gone back with the driver; they never were on stock. */
        SENT_BACK
    }
}
