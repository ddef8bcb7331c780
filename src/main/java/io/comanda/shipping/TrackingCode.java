package io.comanda.shipping;

import static io.comanda.shipping.WaybillState.AT_PICKUP_POINT;
import static io.comanda.shipping.WaybillState.EXCEPTION;
import static io.comanda.shipping.WaybillState.HANDED_OVER;

/** What can be said of a parcel, the same for all carriers; their own words are mapped to it by data. */
public enum TrackingCode {
    REGISTERED(WaybillState.CREATED),
    PICKED_UP(HANDED_OVER),
    IN_HUB(WaybillState.IN_TRANSIT),
    IN_TRANSIT(WaybillState.IN_TRANSIT),
    OUT_FOR_DELIVERY(WaybillState.OUT_FOR_DELIVERY),
    READY_FOR_PICKUP(AT_PICKUP_POINT),
    PICKUP_EXPIRED(EXCEPTION),
    NOTICE_LEFT(EXCEPTION),
    REFUSED(EXCEPTION),
    BAD_ADDRESS(EXCEPTION),
    DAMAGED(EXCEPTION),
    LOST(EXCEPTION),
    HELD_CUSTOMS(EXCEPTION),
    RETURNING(WaybillState.RETURNING),
    DELIVERED(WaybillState.DELIVERED),
    RETURNED(WaybillState.RETURNED),
    CANCELLED(WaybillState.CANCELLED);

    private final WaybillState state;

    TrackingCode(WaybillState state) {
        this.state = state;
    }

    /** Where a waybill stands after this. */
    public WaybillState state() {
        return state;
    }
}
