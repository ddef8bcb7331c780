package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a carrier's payout list.
 *
 * @param row of the file, from 1
 * @param open what the carrier still owed for the parcel before this line
 * @param finding what is odd about it; null when it fits
 * @param booked whether its money counts: now, or when the list is taken
 */
public record PayoutLine(
        int row,
        String trackingNumber,
        @Nullable String orderNumber,
        @Nullable Money paid,
        @Nullable LocalDate paidOn,
        @Nullable Money open,
        @Nullable Finding finding,
        boolean booked) {

    /** What can be odd. Only a line that is less than owed is booked all the same; the rest stays open. */
    public enum Finding {
        /** Not parcel, amount, currency and day. */
        UNREADABLE,
        /** No parcel of ours that is paid for at the door. */
        UNKNOWN_PARCEL,
        /** The carrier owes nothing more for it. */
        ALREADY_PAID,
        OTHER_CURRENCY,
        LESS_THAN_OWED,
        MORE_THAN_OWED
    }
}
