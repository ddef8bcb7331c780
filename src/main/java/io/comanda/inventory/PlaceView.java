package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one place.
 *
 * @param id grows with the age of the place
 * @param lotBlocked the whole lot is out of sale
 * @param available {@code onHand - blocked - reserved}, also of a blocked or expired lot
 */
public record PlaceView(
        long id,
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        @Nullable LocalDate expiry,
        boolean lotBlocked,
        Quantity onHand,
        Quantity blocked,
        Quantity reserved,
        Quantity available) {}
