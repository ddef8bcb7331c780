package io.comanda.fulfilment;

/** How far a shipment is. */
public enum ShipmentState {
    PLANNED,
    PICKED,
    PACKED,
    /** The goods have left the house. */
    ISSUED,
    CANCELLED
}
