package io.comanda.returns;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Goods out of a customer's parcel, as somebody scans them.
 *
 * @param lotNumber needed when the order got several lots of it
 * @param locationCode where they are put; the warehouse's place for returns when missing
 */
public record ReceivedItem(
        String productNumber, Quantity quantity, @Nullable String lotNumber, @Nullable String locationCode) {}
