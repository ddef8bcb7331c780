package io.comanda.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wave as lists show it.
 *
 * @param cutOffAt when the carrier called next at the time the wave was made
 * @param zone empty where the walk passes several zones
 * @param singleLine whether each order has one line only
 * @param openOrders that are not picked through
 * @param stops places to go to, for all orders together
 * @param confirmed places somebody has been at
 */
public record WaveView(
        long id,
        String number,
        String warehouseCode,
        WaveState state,
        @Nullable String carrierCode,
        @Nullable String serviceCode,
        @Nullable Instant cutOffAt,
        String zone,
        boolean singleLine,
        @Nullable String picker,
        Instant madeAt,
        int orders,
        int openOrders,
        int stops,
        int confirmed) {}
