package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** Its goods have not left the shelves yet: what is planned is not sent by changing the order. */
public class ShipmentNotIssued extends Refusal {

    public ShipmentNotIssued(String shipmentNumber) {
        super(Kind.CONFLICT, "Shipment " + shipmentNumber + " has not been issued");
        with("shipmentNumber", shipmentNumber);
    }
}
