package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picker needs, stop by stop in walking order.
 *
 * @param confirmed stops somebody has been at
 */
public record PickList(
        String shipmentNumber,
        String orderNumber,
        String warehouseCode,
        ShipmentState state,
        int confirmed,
        List<Stop> stops) {

    /**
     * Goods to be taken from one place.
     *
     * @param gtin the number under the bar code, when the product has one
     * @param photo the first picture of the product
     * @param picked null while nobody has been there
     */
    public record Stop(
            long itemId,
            String locationCode,
            int walkSequence,
            String productNumber,
            String name,
            @Nullable String gtin,
            @Nullable String photo,
            @Nullable String lotNumber,
            @Nullable LocalDate expiry,
            String unit,
            Quantity planned,
            @Nullable Quantity picked,
            @Nullable String shortReason) {}
}
