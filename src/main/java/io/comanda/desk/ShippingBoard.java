package io.comanda.desk;

import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of a warehouse can leave by which carrier's next call.
 *
 * @param calls the next call of each carrier, the earliest first
 * @param orders the next call first, then by the day the customer wishes for; the first 200
 */
public record ShippingBoard(String warehouse, Instant asOf, List<Call> calls, List<Row> orders) {

    /** Where an order stands on its way to the door. */
    public enum Stage {
        /** Paid for, checked or approved first. */
        EARLIER,
        /** Waits for stock. */
        STOCK,
        PICK,
        PACK
    }

    /** A carrier comes. */
    public record Call(String carrierCode, Instant at) {}

    /**
     * @param supply by how far stock of this warehouse can fulfil now what is open
     * @param wave in which it is picked
     * @param carrierCode who will probably take it
     * @param callsAt when that carrier comes next; while nobody is known to take it, when the last one comes
     * @param today whether that is today
     * @param proposed whether it belongs to the set that completes most orders
     */
    public record Row(
            String orderNumber,
            String customerName,
            @Nullable LocalDate requestedOn,
            Money gross,
            int lines,
            Supply supply,
            Stage stage,
            @Nullable String wave,
            @Nullable String carrierCode,
            @Nullable Instant callsAt,
            boolean today,
            boolean proposed) {

        Row proposed(boolean really) {
            return new Row(
                    orderNumber,
                    customerName,
                    requestedOn,
                    gross,
                    lines,
                    supply,
                    stage,
                    wave,
                    carrierCode,
                    callsAt,
                    today,
                    really);
        }
    }
}
