package io.comanda.fulfilment;

import io.comanda.ordering.FulfilmentState;
import java.util.List;

/**
 * How much of an order has left the house, as people see it. An order whose goods were issued has nothing more to send and is
 * shipped; what was stopped at the door is not.
 */
public enum DisplayedFulfilment {
    UNFULFILLED,
    PARTLY_SHIPPED,
    SHIPPED,
    /** A part was stopped at the door; the rest has left, or is still to be sent. */
    PARTLY_STOPPED,
    /** All there was to be sent was stopped at the door. */
    STOPPED;

    /** The lists of the desk say the same in SQL. */
    public static DisplayedFulfilment of(FulfilmentState state, List<ShipmentView> shipments) {
        var issued = shipments.stream()
                .filter(shipment -> shipment.state() == ShipmentState.ISSUED)
                .toList();
        var stopped =
                issued.stream().filter(shipment -> shipment.stoppedAt() != null).count();
        if (stopped == 0) {
            return valueOf(state.name());
        }
        return state == FulfilmentState.SHIPPED && stopped == issued.size() ? STOPPED : PARTLY_STOPPED;
    }
}
