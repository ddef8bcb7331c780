package io.comanda.shipping;

/** Where a waybill stands. Until hand-over it is ours; after that the carrier's news decide. */
public enum WaybillState {
    CREATED,
    /** Being taken back from its carrier; nobody hands it over. */
    WITHHELD,
    HANDED_OVER,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    AT_PICKUP_POINT,
    EXCEPTION,
    RETURNING,
    DELIVERED,
    RETURNED,
    CANCELLED;

    public boolean isFinal() {
        return this == DELIVERED || this == RETURNED || this == CANCELLED;
    }
}
