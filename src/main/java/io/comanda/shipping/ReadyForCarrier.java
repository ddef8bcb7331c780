package io.comanda.shipping;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one carrier is to fetch at a warehouse.
 *
 * @param cutOffAt when it calls next, if that is agreed
 * @param waybills the oldest first
 */
public record ReadyForCarrier(
        String carrierCode, String carrierName, @Nullable Instant cutOffAt, List<ReadyWaybill> waybills) {

    static final Comparator<ReadyForCarrier> BY_CALL = Comparator.comparing(
                    ReadyForCarrier::cutOffAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReadyForCarrier::carrierName);
}
