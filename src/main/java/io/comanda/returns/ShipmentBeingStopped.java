package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** It is stopped already, or about to be. */
public class ShipmentBeingStopped extends Refusal {

    public ShipmentBeingStopped(String shipmentNumber, String returnNumber) {
        super(Kind.CONFLICT, "Shipment " + shipmentNumber + " is being stopped by " + returnNumber);
        with("shipmentNumber", shipmentNumber);
        with("returnNumber", returnNumber);
    }
}
