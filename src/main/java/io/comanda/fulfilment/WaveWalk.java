package io.comanda.fulfilment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the warehouse for all orders of a wave.
 *
 * @param picker user name of who walks
 * @param orders by the slot of the cart
 * @param visits in walking order; two orders that want the same goods follow one another
 */
public record WaveWalk(
        String number,
        String warehouseCode,
        WaveState state,
        @Nullable String carrierCode,
        @Nullable Instant cutOffAt,
        String zone,
        boolean singleLine,
        @Nullable String picker,
        List<Order> orders,
        List<Visit> visits) {

    /** @param open while its pick task is */
    public record Order(
            int slot,
            String shipmentNumber,
            String orderNumber,
            ShipmentState state,
            boolean open,
            boolean packByHand,
            int stops,
            int confirmed) {}

    /** @param open while it can be confirmed or corrected */
    public record Visit(int slot, String shipmentNumber, String orderNumber, boolean open, PickList.Stop stop) {}
}
