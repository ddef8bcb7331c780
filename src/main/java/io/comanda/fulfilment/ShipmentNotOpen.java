package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** The shipment has left the house, or was given up. */
public class ShipmentNotOpen extends Refusal {

    public ShipmentNotOpen(String shipmentNumber, ShipmentState state) {
        super(Kind.CONFLICT, "Shipment " + shipmentNumber + " is " + state);
        with("shipmentNumber", shipmentNumber);
        with("state", state.name());
    }
}
